import type { JournalEntry } from '../../src/contract/admin.ts';
import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { witnessSecrets } from './planted-witness.ts';
import { heardUpstream } from './heard-upstream.ts';
import { namesakes, publicFigures } from './known-figures.ts';

/** Records renew themselves with the calendar month; no month is shorter than this. */
const month = 28 * 86_400_000;

/** Instants of every month that the run went through, so that none of its secrets is left out. */
function instantsOf({ world, clock }: ProbeContext): readonly number[] {
  const instants: number[] = [];
  for (let at = world.startsAt; at < clock.now(); at += month) instants.push(at);
  return [...instants, clock.now()];
}

/** Figures that departments told the platform after an event changed them, which the world's base has not. */
function changedFigures(received: readonly JournalEntry[]): readonly LeakValue[] {
  return received.flatMap(({ member, operation, item, plainResponse }): readonly LeakValue[] => {
    if (member !== 'department' || operation !== 'callItem') return [];
    if (item === null || typeof plainResponse !== 'object' || plainResponse === null) return [];
    const records =
      'records' in plainResponse && Array.isArray(plainResponse.records) ? plainResponse.records : [];
    return (records as readonly Readonly<Record<string, unknown>>[]).flatMap((record) => {
      const amount = record['arrearsAmount'];
      // Two decimals that are not zero, and long enough to be nobody else's by chance.
      if (typeof amount !== 'number' || !/^\d{4,}\.\d[1-9]$/.test(String(amount))) return [];
      const common = { item, field: 'arrearsAmount', company: String(record['uscc']) };
      return [{ ...common, kind: 'amount', value: String(amount) } as const];
    });
  });
}

function idOf({ uscc, legalRepresentative }: Company): Omit<LeakValue, 'item'> {
  const { idNumber: value } = legalRepresentative;
  return { company: uscc, field: 'legalRepresentativeIdNumber', kind: 'id-number', value };
}

/**
 * Every secret that the platform can have come to know: those in the aggregated items of every company of the
 * jurisdiction, those of an item about which it asked upstream for a company, as the run went on, and what the
 * run's events added. Nothing that a list leaves open is in it: names and codes of companies, legal
 * representatives' names and the registered address (registration.basic) are public by the lists, so the world
 * does not count them as secret. Names within free text are left out as well: the lists leave such text open, and
 * no document asks a platform to know every name in prose, while ids, phones and accounts can be told by their form.
 * `received` is all that the network received in the run.
 */
export function sweepDictionary(
  context: ProbeContext,
  received: readonly JournalEntry[],
): readonly LeakValue[] {
  const { world, jurisdiction, clock } = context;
  const instants = instantsOf(context);
  const aggregated = context.items(({ method }) => method === 'aggregation').map(({ id }) => id);
  const freeTexts = new Set(
    context.profile.items.flatMap(({ id, fields }) =>
      fields.filter(({ freeText }) => freeText === true).map((field) => `${id} ${field.id}`),
    ),
  );
  // Our own events may decide about any company, whether the world has such a decision about it or not.
  const gated = context.items(({ licence }) => licence === 'gated-fields').map(({ id }) => id);
  const heard = heardUpstream(received);
  const values = new Map<string, LeakValue>();
  const add = (secrets: readonly LeakValue[]): void => {
    for (const secret of secrets) {
      const { company, item, field, kind, value } = secret;
      if (kind === 'person-name' && freeTexts.has(`${item} ${field}`)) continue;
      values.set(`${company} ${item} ${field} ${value}`, secret);
    }
  };
  for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
    const { uscc } = world.company(index);
    const items = [...new Set([...aggregated, ...(heard.get(uscc) ?? [])])];
    // Every sixth, since the world lists what renews itself for half a year back.
    for (const at of instants.filter((_, place) => place % 6 === 0))
      add(world.sensitiveValues(index, at, items));
    add(world.sensitiveValues(index, clock.now(), items));
    add(witnessSecrets(world, { index, uscc }));
    add(gated.map((item) => ({ ...idOf(world.company(index)), item })));
  }
  add(changedFigures(received));
  const open = publicFigures(context, received);
  const secrets = [...values.values()].filter(({ kind, value }) => kind !== 'amount' || !open.has(value));
  const amounts = new Set(secrets.filter(({ kind }) => kind === 'amount').map(({ value }) => value));
  return [...secrets, ...namesakes(context, { received, amounts })];
}
