import type { JournalEntry } from '../../contract/admin.ts';

/**
 * Where a request went, as an address: the journal keeps what stood in the request line and the host that it named.
 * A host that is none (it comes from outside) is left out. Its scheme is taken to be the administration's.
 */
export function addressOfRequest(
  { member, request }: Pick<JournalEntry, 'member' | 'request'>,
  scheme: 'http:' | 'https:' = 'http:',
): string {
  if (/^https?:\/\//.test(request.url)) return request.url;
  const host = request.headers['host'] ?? '';
  const named = /^[A-Za-z0-9.\-:[\]]{1,255}$/.test(host) ? host : `${member}.invalid`;
  return `${scheme}//${named}${request.url.startsWith('/') ? '' : '/'}${request.url}`;
}
