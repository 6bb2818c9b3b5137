import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { LeakValue } from '../../src/leaks/index.ts';

/** Every number in a record, however deep, as JSON prints it. */
function numbersIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/**
 * Figures of records that need no licence: fines, confiscated gains, scores. A secret amount that happens to
 * read like one of them betrays nobody where it is met. Told by the world's base and by the departments' feeds,
 * which bring what events added.
 */
export async function publicFigures(context: ProbeContext): Promise<ReadonlySet<string>> {
  const { world, network, jurisdiction } = context;
  const items = context.items(({ licence, method }) => licence !== 'required' && method === 'aggregation');
  const figures = new Set<string>();
  for (const { id } of items) {
    for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
      for (const figure of numbersIn(world.records(id, index, world.startsAt))) figures.add(figure);
    }
    const pages = await network.received({ member: 'department', operation: 'listChanges', item: id });
    for (const { plainResponse } of pages) for (const figure of numbersIn(plainResponse)) figures.add(figure);
  }
  return figures;
}

/**
 * Figures of licensed records that read like a secret amount of another item or company: an average usage, an
 * older bill. Where one is met it may be either, and what is permitted for either is permitted.
 */
export function namesakes(
  { world, jurisdiction, items }: ProbeContext,
  { amounts, instants }: { amounts: ReadonlySet<string>; instants: readonly number[] },
): readonly LeakValue[] {
  const licensed = items(({ licence, method }) => licence === 'required' && method !== 'verification');
  const found = new Map<string, LeakValue>();
  for (const { id: item } of licensed) {
    for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
      const company = world.company(index).uscc;
      for (const figure of instants.flatMap((at) => numbersIn(world.records(item, index, at)))) {
        if (!amounts.has(figure)) continue;
        const value = { value: figure, kind: 'amount', item, field: 'figure', company } as const;
        found.set(`${company} ${item} ${figure}`, value);
      }
    }
  }
  return [...found.values()];
}
