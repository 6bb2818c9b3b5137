import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { witnessSecrets } from './planted-witness.ts';
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
async function changedFigures(context: ProbeContext): Promise<readonly LeakValue[]> {
  const entries = await context.network.received({ member: 'department', operation: 'callItem' });
  return entries.flatMap(({ item, plainResponse }): readonly LeakValue[] => {
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

/**
 * Every secret of every company of the jurisdiction, as the run went on, and what its events added. Nothing
 * that a list leaves open is in it: names and codes of companies, legal representatives' names and the
 * registered address (registration.basic) are public by the lists, so the world does not count them as secret.
 * Names within free text are left out as well: the lists leave 违法事实 open, and no document asks a platform to
 * know every name in prose, while ids, phones and accounts can be told by their form.
 */
export async function sweepDictionary(context: ProbeContext): Promise<readonly LeakValue[]> {
  const { world, jurisdiction } = context;
  const instants = instantsOf(context);
  const values = new Map<string, LeakValue>();
  const add = (secrets: readonly LeakValue[]): void => {
    for (const secret of secrets) {
      if (secret.field === 'violationFacts' && secret.kind === 'person-name') continue;
      values.set(`${secret.company} ${secret.item} ${secret.field} ${secret.value}`, secret);
    }
  };
  for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
    // Every sixth, since the world lists what renews itself for half a year back.
    for (const at of instants.filter((_, place) => place % 6 === 0)) add(world.sensitiveValues(index, at));
    add(world.sensitiveValues(index, context.clock.now()));
    add(witnessSecrets(world, { index, uscc: world.company(index).uscc }));
  }
  add(await changedFigures(context));
  const open = await publicFigures(context);
  const secrets = [...values.values()].filter(({ kind, value }) => kind !== 'amount' || !open.has(value));
  const amounts = new Set(secrets.filter(({ kind }) => kind === 'amount').map(({ value }) => value));
  return [...secrets, ...namesakes(context, { amounts, instants })];
}
