import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { witnessSecrets } from './planted-witness.ts';

/** Half a year of 30.5-day months: how far back the world lists secrets that renew themselves. */
const halfYear = 183 * 86_400_000;

/** The instants at which to ask the world for its secrets, so that none of the run's months is left out. */
function instantsOf({ world, clock }: ProbeContext): readonly number[] {
  const instants: number[] = [];
  for (let at = world.startsAt; at < clock.now(); at += halfYear) instants.push(at);
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
    for (const at of instants) add(world.sensitiveValues(index, at));
    add(witnessSecrets(world, { index, uscc: world.company(index).uscc }));
  }
  add(await changedFigures(context));
  return [...values.values()];
}
