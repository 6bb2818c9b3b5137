import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';

/** Items of which nothing is provided without a licence (须经企业授权). */
export function licensedItems(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ licence }) => licence === 'required');
}

/** Licensed items that hand out records; a verified one only says whether claims hold. */
export function licensedDetail(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ licence, method }) => licence === 'required' && method !== 'verification');
}

/**
 * Licensed detail, the nearest first: what the platform holds itself, what a department here answers, and last
 * what goes through the node. Many requests for the first are cheap, and least of others is in their way.
 */
export function nearestDetail(context: ProbeContext): readonly ProfileItem[] {
  const distance = ({ method, level }: ProfileItem) =>
    method === 'aggregation' ? 0 : level === 'local' ? 1 : 2;
  return licensedDetail(context).toSorted((one, other) => distance(one) - distance(other));
}

/** Items that anyone assessed may query; some fields of them may still be gated. */
export function openItems(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ licence, method }) => licence !== 'required' && method !== 'verification');
}

/** Items of which something, the whole or some fields, is provided under a licence only. */
export function protectedItems(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ licence }) => licence !== 'open');
}

/** The first of the items that are shared in the same way with the same level: what it shows of a way, it shows of all. */
export function oneOfEachKind(items: readonly ProfileItem[]): readonly ProfileItem[] {
  const kinds = Map.groupBy(items, ({ method, level }) => `${method} ${level}`);
  return [...kinds.values()].flatMap(([item]) => item ?? []);
}

/** The rows of the company's item as the department holds them now, with the fields that the list names. */
export function recordsOf(
  { world, clock }: ProbeContext,
  item: ProfileItem,
  company: Company,
): readonly Readonly<Record<string, unknown>>[] {
  const listed = new Set(item.fields.map(({ id }) => id));
  return world
    .records(item.id, company.index, clock.now())
    .map(({ record }) => Object.fromEntries(Object.entries(record).filter(([field]) => listed.has(field))));
}

/** A company of this case's own that the department has rows about, so that there is something to protect. */
export function subjectOf(context: ProbeContext, item: ProfileItem, label = 'enterprise'): Company {
  return context.company(label, (company) => recordsOf(context, item, company).length > 0);
}
