import type { ExchangeRecord, SignedBy } from '../engine/evidence.ts';
import { replaceHidden } from './visible-text.ts';

/** Headers that curl sets itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
]);

/** What a caller proves itself with, which is put on anew. */
const provingHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'x-client-id',
  'x-nonce',
  'x-signature',
  'x-signature-algorithm',
  'x-timestamp',
]);

/** Command lines that prove who calls, as the configuration of a platform says. */
export interface Signer {
  /** `xinheng sign`. */
  readonly sign: string;
  /** `xinheng sign-in`. */
  readonly signIn: string;
}

/**
 * The request of an exchange as a curl command for a POSIX shell. Where `signer` is given, a request that was duly signed
 * is signed anew as it is sent, and one of an enterprise's session has a new session; every other secret stays redacted.
 */
export function curlCommand(
  { request }: Pick<ExchangeRecord, 'request'>,
  { signer }: { readonly signer?: Signer | undefined } = {},
): string {
  const { url, bytes, octets, signedBy, session } = request;
  if (octets !== undefined) return socketCommand(url, octets);
  const isProved = signer !== undefined && (signedBy !== undefined || session !== undefined);
  const headers = Object.entries(request.headers)
    .filter(([name]) => !ownHeaders.has(name.toLowerCase()))
    .filter(([name]) => !isProved || !provingHeaders.has(name.toLowerCase()))
    .map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  const send = `curl -sS -i -X ${quote(request.method)} ${quote(url)}`;
  if (signer && signedBy) return signedCommand(request, { signer, signedBy, send, headers });
  if (signer && session !== undefined) {
    return provedCommand(`${signer.signIn} ${quote(session)}`, { request, send, headers });
  }
  const data = request.body === '' ? [] : [`--data-raw ${quote(request.body)}`];
  return [
    `${bytes === undefined ? '' : decoded(quote(bytes))}${send}`,
    ...headers,
    ...(bytes === undefined ? data : ['--data-binary @-']),
  ].join(indent);
}

const indent = ' \\\n  ';
const decoded = (base64: string) => `printf %s ${base64} | base64 -d | `;

/** The body goes to who signs it and to who sends it; the headers of the one come to the other where no process list shows them. */
function signedCommand(
  { method, url, body, bytes }: ExchangeRecord['request'],
  {
    signer,
    signedBy,
    send,
    headers,
  }: {
    readonly signer: Signer;
    readonly signedBy: SignedBy;
    readonly send: string;
    readonly headers: readonly string[];
  },
): string {
  const { pathname, search } = splitUrl(url);
  const target = [quote(method), quote(`${pathname}${search}`), '--client', quote(signedBy.client)];
  const sign = [signer.sign, ...target, ...(signedBy.token ? ['--token'] : [])].join(' ');
  if (bytes !== undefined) {
    const sent = [`${decoded('"$body"')}${send} -H @/dev/fd/3`, ...headers, '--data-binary @-'].join(indent);
    return `body=${quote(bytes)}; ${sign} --data-base64 "$body" | { ${sent}; } 3<&0`;
  }
  if (body === '') return [`${sign} | ${send} -H @-`, ...headers].join(indent);
  const sent = [`${send} -H @-`, ...headers, '--data-raw "$body"'].join(indent);
  return `body=${quote(body)}; ${sign} --data "$body" | ${sent}`;
}

/** What proves the caller does not depend on what is sent: `prove` prints its header. */
function provedCommand(
  prove: string,
  {
    request: { body, bytes },
    send,
    headers,
  }: {
    readonly request: ExchangeRecord['request'];
    readonly send: string;
    readonly headers: readonly string[];
  },
): string {
  if (bytes !== undefined) {
    const sent = [`${decoded(quote(bytes))}${send} -H @/dev/fd/3`, ...headers, '--data-binary @-'];
    return `${prove} | { ${sent.join(indent)}; } 3<&0`;
  }
  const data = body === '' ? [] : [`--data-raw ${quote(body)}`];
  return [`${prove} | ${send} -H @-`, ...headers, ...data].join(indent);
}

/** Path and query of an address exactly as they stand there: what is spoilt in them is not to be mended. */
function splitUrl(url: string): { readonly pathname: string; readonly search: string } {
  const [, pathname = '/', search = ''] = /^[a-z]+:\/\/[^/?]*([^?]*)(\?.*)?$/s.exec(url) ?? [];
  return { pathname, search };
}

/** Who signs for the platform that a command runs a check against; nobody for one that ended with the run. */
export function signerOf(rerun: string): Signer | undefined {
  const [, program, file] = /^(.*?) check .*?(--config (?:'[^']*'|\S+))/.exec(rerun) ?? [];
  if (program === undefined || file === undefined) return undefined;
  return { sign: `${program} sign ${file}`, signIn: `${program} sign-in ${file}` };
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
