import { isIPv4, isIPv6 } from 'node:net';

/** Whether what listens on `host` can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  const address = host.toLowerCase().replace(/^::ffff:/, '');
  if (isIPv4(address)) return address.startsWith('127.');
  if (isIPv6(address)) return /^(0*:)*0*1$/.test(address);
  return address === 'localhost' || address.endsWith('.localhost');
}
