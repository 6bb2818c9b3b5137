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
  return [
    `curl -sS -i -X ${quote(request.method)} ${quote(request.url)}`,
    ...headers,
    ...(request.body === '' ? [] : [`--data-raw ${quote(request.body)}`]),
  ].join(' \\\n  ');
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
