import type { ExchangeRecord } from '../engine/evidence.ts';
import { replaceHidden } from './visible-text.ts';

/** Headers that curl sets itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
]);

/**
 * The request of an exchange as a curl command for a POSIX shell. Secrets stay redacted, so a signed request
 * has to be signed again before it is accepted.
 */
export function curlCommand({ request }: Pick<ExchangeRecord, 'request'>): string {
  const headers = Object.entries(request.headers)
    .filter(([name]) => !ownHeaders.has(name.toLowerCase()))
    .map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  if (request.octets !== undefined) return socketCommand(request.url, request.octets);
  const { bytes } = request;
  const data = request.body === '' ? [] : [`--data-raw ${quote(request.body)}`];
  return [
    `${bytes === undefined ? '' : `printf %s ${quote(bytes)} | base64 -d | `}curl -sS -i -X ${quote(request.method)} ${quote(request.url)}`,
    ...headers,
    ...(bytes === undefined ? data : ['--data-binary @-']),
  ].join(' \\\n  ');
}

/** What is no HTTP goes out as it is, over a connection of bash's own. */
function socketCommand(url: string, octets: string): string {
  const { hostname, port } = new URL(url);
  const at = `/dev/tcp/${hostname}/${port === '' ? '80' : port}`;
  return `bash -c ${quote(`exec 3<>${at}; printf %s ${octets} | base64 -d >&3; timeout 10 cat <&3`)}`;
}

/** One word of the shell. Hidden characters are spelt out as bash and zsh read them, so that nothing hides in a paste. */
function quote(word: string): string {
  if (/^[A-Za-z0-9_./:=-]+$/.test(word)) return word;
  const spelt = replaceHidden(
    word.replace(/[\\']/g, '\\$&'),
    (code) => `\\u${code.toString(16).padStart(4, '0')}`,
  );
  const hides = replaceHidden(word, () => '') !== word;
  return hides ? `$'${spelt}'` : `'${word.replaceAll("'", `'\\''`)}'`;
}
