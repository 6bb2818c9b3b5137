import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateTime, identifier, integer } from './der.ts';
import { createThrowAwayAuthority } from './throw-away-authority.ts';

const authority = createThrowAwayAuthority('An authority');
const ca = new X509Certificate(authority.cert);

describe('a throw-away authority', () => {
  it('signs itself, and signs nothing but certificates', () => {
    expect(ca.verify(ca.publicKey)).toBe(true);
    expect(ca.ca).toBe(true);
    expect(ca.subject).toBe('CN=An authority');
  });

  it('issues a certificate for names and addresses, with the key that belongs to it', () => {
    const names = ['localhost', '*.node.test', '127.0.0.1', '::1', '2001:db8::5:1', '::ffff:192.0.2.1'];
    const issued = authority.issue({ commonName: '模拟节点', use: 'server', names });
    const certificate = new X509Certificate(issued.cert);
    expect(certificate.checkIssued(ca)).toBe(true);
    expect(certificate.verify(ca.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(certificate.subject).toBe('CN=模拟节点');
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkHost('a.node.test')).toBe('*.node.test');
    for (const address of ['127.0.0.1', '::1', '2001:db8::5:1', '::ffff:c000:201'])
      expect(certificate.checkIP(address)).toBe(address);
    expect(certificate.checkIP('127.0.0.2')).toBeUndefined();
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  });

  it('issues none twice with the same number', () => {
    const numbers = Array.from({ length: 20 }, () => {
      const { cert } = authority.issue({ commonName: 'x', use: 'client' });
      return new X509Certificate(cert).serialNumber;
    });
    expect(new Set(numbers).size).toBe(20);
  });

  it('dates what it issues', () => {
    const from = Date.parse('2026-01-02T03:04:05Z');
    const until = Date.parse('2051-01-01T00:00:00Z');
    const { cert } = authority.issue({ commonName: 'x', use: 'client', from, until });
    const { validFromDate, validToDate } = new X509Certificate(cert);
    expect([validFromDate.getTime(), validToDate.getTime()]).toEqual([from, until]);
  });
});

it.each([
  [identifier('1.2.840.113549.1.1.11'), '06092a864886f70d01010b'],
  [identifier('2.5.29.17'), '0603551d11'],
  [integer(Buffer.from([0x80])), '02020080'],
  [integer(Buffer.from([0x7f])), '02017f'],
  [certificateTime(Date.parse('2049-12-31T23:59:59Z')), '170d3439313233313233353935395a'],
  [certificateTime(Date.parse('2050-01-01T00:00:00Z')), '180f32303530303130313030303030305a'],
])('writes %o as X.690 has it', (written, hex) => {
  expect(written.toString('hex')).toBe(hex);
});
