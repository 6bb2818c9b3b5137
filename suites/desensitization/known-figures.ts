import type { JournalEntry } from '../../src/contract/admin.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { usccOf } from '../authorization/upstream.ts';

/** Every number in a record, however deep, as JSON prints it. */
function* numbersIn(value: unknown): Generator<string> {
  if (typeof value === 'number') yield String(value);
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) yield* numbersIn(member);
}

/** By these the platform came to know records: what it holds came by the feeds, everything else by calls. */
const tellings: ReadonlySet<string> = new Set([
  'department listChanges',
  'department callItem',
  'provincial-node inquire',
]);

const tells = ({ member, operation }: JournalEntry): boolean =>
  tellings.has(`${member} ${String(operation)}`);

/**
 * Figures of records that need no licence: fines, confiscated gains, scores. A secret amount that happens to
 * read like one of them betrays nobody where it is met. The platform knows those alone that it was told.
 */
export function publicFigures(
  context: Pick<ProbeContext, 'items'>,
  received: readonly JournalEntry[],
): ReadonlySet<string> {
  const isOpen = new Set(context.items(({ licence }) => licence !== 'required').map(({ id }) => id));
  const figures = new Set<string>();
  for (const { item, plainResponse } of received.filter(tells)) {
    if (item === null || !isOpen.has(item)) continue;
    for (const figure of numbersIn(plainResponse)) figures.add(figure);
  }
  return figures;
}

/**
 * Figures of licensed records that read like a secret amount of another item or company: an average usage, an
 * older bill. Where one is met it may be either, and what is permitted for either is permitted.
 */
export function namesakes(
  context: Pick<ProbeContext, 'items'>,
  {
    received,
    amounts,
  }: { readonly received: readonly JournalEntry[]; readonly amounts: ReadonlySet<string> },
): readonly LeakValue[] {
  const isLicensed = new Set(context.items(({ licence }) => licence === 'required').map(({ id }) => id));
  const found = new Map<string, LeakValue>();
  const note = (item: string, company: string, told: unknown): void => {
    for (const figure of numbersIn(told)) {
      if (!amounts.has(figure)) continue;
      const value = { value: figure, kind: 'amount', item, field: 'figure', company } as const;
      found.set(`${company} ${item} ${figure}`, value);
    }
  };
  for (const entry of received.filter(tells)) {
    const { item, operation, plainResponse } = entry;
    if (item === null || !isLicensed.has(item)) continue;
    if (operation === 'listChanges') {
      for (const { uscc, record } of changesIn(plainResponse)) note(item, uscc, record);
    } else note(item, usccOf(entry) ?? '', plainResponse);
  }
  return [...found.values()];
}

/** The changes on a page of a feed. */
function changesIn(page: unknown): readonly { readonly uscc: string; readonly record?: unknown }[] {
  const changes = typeof page === 'object' && page !== null && 'changes' in page ? page.changes : [];
  // The department's answer, held against its contract before it was sent.
  return Array.isArray(changes) ? (changes as readonly { uscc: string; record?: unknown }[]) : [];
}
