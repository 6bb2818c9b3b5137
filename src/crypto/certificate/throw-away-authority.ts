import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import {
  bits,
  certificateTime,
  der,
  identifier,
  integer,
  octets,
  sequence,
  setOf,
  utf8Text,
  yes,
} from './der.ts';

/** A certificate with its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority of one process, whose key nobody keeps. */
export interface ThrowAwayAuthority {
  /** Its own certificate, PEM: what clients are told to trust. */
  readonly cert: string;
  /** A certificate for a server with these names and addresses, or for a client. */
  issue(subject: {
    readonly commonName: string;
    readonly use: 'server' | 'client';
    /** Host names and IP addresses. */
    readonly names?: readonly string[];
    /** Epoch ms; a day ago and in a year unless told. */
    readonly from?: number;
    readonly until?: number;
  }): Certificate;
}

const day = 86_400_000;
const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'));
const purposes = { server: '1.3.6.1.5.5.7.3.1', client: '1.3.6.1.5.5.7.3.2' };

/**
 * Makes an authority with a key of its own (ECDSA on P-256, X.509 version 3). Certificates are for tests on one
 * machine or in one container network, so they follow the machine's clock and last a year.
 */
export function createThrowAwayAuthority(commonName: string): ThrowAwayAuthority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const authority = nameOf(commonName);
  const signed = (subject: {
    readonly name: Buffer;
    readonly key: KeyObject;
    readonly extensions: readonly Buffer[];
    readonly from?: number;
    readonly until?: number;
  }) => {
    const { from = Date.now() - day, until = Date.now() + 365 * day } = subject;
    const toBeSigned = sequence(
      der(0xa0, integer(Buffer.from([2]))),
      integer(serialNumber()),
      ecdsaWithSha256,
      authority,
      sequence(certificateTime(from), certificateTime(until)),
      subject.name,
      spkiOf(subject.key),
      der(
        0xa3,
        sequence(...subject.extensions, extension('2.5.29.14', octets(idOf(subject.key))), authorityKeyId),
      ),
    );
    return pem(sequence(toBeSigned, ecdsaWithSha256, bits(sign('sha256', toBeSigned, privateKey))));
  };
  const authorityKeyId = extension('2.5.29.35', sequence(der(0x80, idOf(publicKey))));
  return {
    cert: signed({
      name: authority,
      key: publicKey,
      extensions: [
        // Signs end certificates (path length 0), and nothing but certificates.
        extension('2.5.29.19', sequence(yes, integer(Buffer.from([0]))), { critical: true }),
        extension('2.5.29.15', bits(Buffer.from([0x04]), 2), { critical: true }),
      ],
    }),
    issue({ commonName: subject, use, names = [], ...validity }) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const extensions = [
        extension('2.5.29.19', sequence(), { critical: true }),
        extension('2.5.29.15', bits(Buffer.from([0x80]), 7), { critical: true }),
        extension('2.5.29.37', sequence(identifier(purposes[use]))),
        ...(names.length === 0 ? [] : [extension('2.5.29.17', sequence(...names.map(alternativeName)))]),
      ];
      return {
        cert: signed({ name: nameOf(subject), key: own.publicKey, extensions, ...validity }),
        key: own.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      };
    },
  };
}

function nameOf(commonName: string): Buffer {
  return sequence(setOf(sequence(identifier('2.5.4.3'), utf8Text(commonName))));
}

/** 15 random bytes, of which the first is neither 0 nor negative. */
function serialNumber(): Buffer {
  const serial = randomBytes(15);
  serial[0] = ((serial[0] ?? 0) % 0x7f) + 1;
  return serial;
}

function spkiOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' });
}

function idOf(key: KeyObject): Buffer {
  return createHash('sha1').update(spkiOf(key)).digest();
}

function extension(oid: string, content: Buffer, { critical = false } = {}): Buffer {
  return sequence(identifier(oid), ...(critical ? [yes] : []), octets(content));
}

/** A GeneralName: an address as its bytes, anything else as a host name. */
function alternativeName(name: string): Buffer {
  return isIP(name) === 0 ? der(0x82, Buffer.from(name)) : der(0x87, addressBytes(name));
}

function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  // As the URL standard writes it: at most one `::`, no dotted tail.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::', 2);
  const [left, right] = [head, tail].map((text) => text.split(':').filter((group) => group !== ''));
  const zeros = 8 - (left?.length ?? 0) - (right?.length ?? 0);
  const groups = [...(left ?? []), ...Array.from({ length: zeros }, () => '0'), ...(right ?? [])];
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex');
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
