import type { ShownFilter } from './journal-filter.ts';
import type { Session } from './session.ts';

/** Saves the journal as HAR, filtered as it is shown, in a file of the reader's. */
export async function saveHar({ admin, namespace }: Session, filter: ShownFilter): Promise<void> {
  const { member, operation, item, uscc, only } = filter;
  const har = await admin.get('/journal.har', {
    member,
    operation,
    item,
    uscc: uscc.trim().toUpperCase(),
    violations: only === 'violations' ? 'true' : undefined,
  });
  const address = URL.createObjectURL(new Blob([JSON.stringify(har, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `xinheng${namespace === undefined ? '' : `-${namespace}`}.har`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
