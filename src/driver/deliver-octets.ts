import { connect, isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { PlatformTls } from './run-binding.ts';
import type { NoAnswer, WireAnswer } from './wire-answer.ts';

/** Bytes of an answer that are read at most. */
const longestAnswer = 1024 * 1024;

/**
 * Sends bytes on a connection of their own, closes its own side, and reads what comes until the other side closes: for
 * requests that no HTTP client would send. Never throws for what the platform does; `timeoutMs` is for all of it.
 */
export async function deliverOctets(
  octets: Uint8Array,
  {
    baseUrl,
    tls = {},
    timeoutMs,
  }: { readonly baseUrl: string; readonly tls?: PlatformTls; readonly timeoutMs: number },
): Promise<WireAnswer | NoAnswer> {
  const { hostname, port, protocol } = new URL(baseUrl);
  const isSecure = protocol === 'https:';
  const at = { host: hostname, port: Number(port === '' ? (isSecure ? 443 : 80) : port) };
  // A name is told, an address is not (RFC 6066, section 3).
  const { serverName: servername = isIP(hostname) === 0 ? hostname : '', ...trust } = tls;
  const socket = isSecure ? connectTls({ ...at, ...trust, servername }) : connect(at);
  const parts: Buffer[] = [];
  let length = 0;
  const error = await new Promise<Error | undefined>((resolve) => {
    socket.setTimeout(timeoutMs, () => {
      resolve(Object.assign(new Error('No end within the time.'), { code: 'TIMED_OUT' }));
    });
    socket.on('error', resolve);
    socket.on('close', () => {
      resolve(undefined);
    });
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.byteLength;
      if (length > longestAnswer) resolve(undefined);
    });
    socket.end(octets);
  });
  socket.destroy();
  return readAnswer(Buffer.concat(parts)) ?? noAnswer(error);
}

function noAnswer(error: Error | undefined): NoAnswer {
  if (error === undefined) return { kind: 'no-answer', code: 'CLOSED', message: 'closed without an answer' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { kind: 'no-answer', code, message: error.message };
}

/** The first answer among the bytes; undefined where they begin with none. Its body is left as it was framed. */
function readAnswer(bytes: Buffer): WireAnswer | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [line = '', ...fields] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1];
  if (status === undefined) return undefined;
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  return { kind: 'answer', status: Number(status), headers, body: bytes.subarray(end + 4), cut: false };
}
