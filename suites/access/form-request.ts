import { freshNonce, type WireRequest } from '../../src/driver/wire-request.ts';

/** A request whose body is `multipart/form-data`: text fields, then one file of plain ASCII. */
export function formRequest({
  operation,
  path,
  fields,
  file,
}: {
  readonly operation: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly content: string };
}): WireRequest {
  const boundary = `xinheng-${freshNonce()}`;
  const parts = [
    ...Object.entries(fields).map(([name, value]) => `form-data; name="${name}"\r\n\r\n${value}`),
    `form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/pdf\r\n\r\n${file.content}`,
  ].map((part) => `--${boundary}\r\nContent-Disposition: ${part}\r\n`);
  return {
    operation,
    method: 'POST',
    path,
    query: '',
    headers: {
      accept: 'application/json',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    body: `${parts.join('')}--${boundary}--\r\n`,
  };
}
