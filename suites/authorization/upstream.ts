import type { JournalEntry } from '../../src/contract/admin.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';

/** Operations by which a platform fetches or verifies what an enterprise's licence protects. */
const fetching: readonly string[] = ['callItem', 'verifyItem', 'inquire'];

/** One value of a multipart form, read from its text. */
export function formField(form: string, name: string): string | undefined {
  const start = form.indexOf(`name="${name}"`);
  if (start < 0) return undefined;
  const value = form.indexOf('\r\n\r\n', start) + 4;
  return form.slice(value, form.indexOf('\r\n--', value));
}

/** The code of the enterprise that an exchange is about. */
export function usccOf({ plainRequest, request }: JournalEntry): string | undefined {
  if (typeof plainRequest === 'object' && plainRequest !== null) {
    if ('uscc' in plainRequest) return String(plainRequest.uscc);
    if ('uniscId' in plainRequest) return String(plainRequest.uniscId);
  }
  return formField(request.body, 'uniscId');
}

/**
 * What the departments and the provincial node were asked about an enterprise since a mark, oldest first.
 * The national node is left out: it hears only what the provincial one relays.
 */
export async function askedUpstream(
  { network }: ProbeContext,
  { uscc, since }: { readonly uscc: string; readonly since: number },
): Promise<readonly JournalEntry[]> {
  const entries = await network.received({ since });
  return entries.filter((entry) => entry.member !== 'national-node' && usccOf(entry) === uscc);
}

/** Of those: the calls that fetch or verify data. */
export function fetches(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.filter(({ operation }) => operation !== null && fetching.includes(operation));
}
