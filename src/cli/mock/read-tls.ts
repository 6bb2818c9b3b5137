import { isIP } from 'node:net';
import type { NetworkTls } from '../../../mocks/network-tls.ts';
import { Misuse } from '../misuse.ts';
import { isNamed, readAuthorities, readCertificate } from './read-pem.ts';
import { optionWords, type TlsWords } from './tls-words.ts';

/** What the command line says of TLS. */
export interface TlsOptions {
  readonly tls?: 'self-signed';
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsClientCa?: string;
  readonly tlsCaOut?: string;
  readonly tlsClientOut?: string;
  readonly tlsName?: readonly string[];
}

/** Reads how the members speak TLS; undefined for HTTP. Throws a {@link Misuse} for what cannot be meant or read. */
export function readTls(
  options: TlsOptions,
  { words = optionWords, now = Date.now() }: { readonly words?: TlsWords; readonly now?: number } = {},
): NetworkTls | undefined {
  const { tls, tlsCert, tlsKey, tlsClientCa } = options;
  const asks = tlsClientCa === undefined ? {} : { clientCa: readAuthorities(tlsClientCa, { words, now }) };
  if (tls === 'self-signed') {
    if (tlsCert !== undefined || tlsKey !== undefined)
      throw toldTwice(words.selfSigned, `${words.cert} with ${words.key}`);
    if (tlsClientCa !== undefined && options.tlsClientOut !== undefined)
      throw toldTwice(words.clientCa, words.clientOut);
    return {
      certificate: 'self-signed',
      names: (options.tlsName ?? []).map((name) => readName(name, words)),
      ...asks,
      ...(options.tlsClientOut === undefined ? {} : { clientCa: 'self-signed' }),
    };
  }
  const [lonely] = [
    ...(options.tlsCaOut === undefined ? [] : [words.caOut]),
    ...(options.tlsClientOut === undefined ? [] : [words.clientOut]),
    ...(options.tlsName === undefined ? [] : [words.name]),
  ];
  if (lonely !== undefined) throw halfTold(lonely, words.selfSigned);
  if (tlsCert !== undefined && tlsKey !== undefined)
    return { certificate: readCertificate({ cert: tlsCert, key: tlsKey }, { words, now }), ...asks };
  if (tlsCert !== undefined) throw halfTold(words.cert, words.key);
  if (tlsKey !== undefined) throw halfTold(words.key, words.cert);
  if (tlsClientCa !== undefined)
    throw halfTold(words.clientCa, `${words.selfSigned}, or ${words.cert} and ${words.key}`);
  return undefined;
}

/** What to say in both languages when clients that check names would refuse the certificate; undefined when not. */
export function unnamedHostsWarning(
  tls: NetworkTls | undefined,
  { nationalNode }: { readonly nationalNode: string },
): string | undefined {
  if (tls === undefined || tls.certificate === 'self-signed') return undefined;
  const host = new URL(nationalNode).hostname.replace(/^\[|\]$/g, '');
  if (isNamed(tls.certificate.cert, host)) return undefined;
  return [
    `警告：证书不含 ${host}，检查主机名的客户端会拒绝连接；请用证书所含的名称访问。`,
    `warning: the certificate does not name ${host}; clients that check names will refuse it under that address.`,
  ].join('\n');
}

function toldTwice(one: string, other: string): Misuse {
  return new Misuse('tls-told-twice', `${one} and ${other} exclude each other.`, 'Leave one of them out.');
}

function halfTold(told: string, missing: string): Misuse {
  return new Misuse(
    'tls-half-told',
    `${told} says nothing without ${missing}.`,
    `Add ${missing}, or leave it out.`,
  );
}

function readName(name: string, words: TlsWords): string {
  if (
    isIP(name) !== 0 ||
    /^(\*\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/i.test(name)
  )
    return name;
  throw new Misuse(
    'bad-tls-name',
    `"${name}" is neither a host name nor an IP address.`,
    `Give ${words.name} what stands in the address between "https://" and the port.`,
  );
}
