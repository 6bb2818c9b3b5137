import type { LicenceLedger } from '../../src/driver/licence-ledger.ts';
import type { LoggedAnswer } from '../../src/driver/run-log.ts';
import type { LeakValue } from '../../src/leaks/index.ts';

/** The licences under which each batch was asked for, by batch id: fetching one names none. */
export function licencesOfBatches(answers: readonly LoggedAnswer[]): ReadonlyMap<string, readonly string[]> {
  const batches = new Map<string, readonly string[]>();
  for (const { operation, audience, body } of answers) {
    if (operation !== 'createBatch') continue;
    const batchId = /"batchId"\s*:\s*"([^"]+)"/.exec(body.toString('utf8'))?.[1];
    if (batchId !== undefined) batches.set(batchId, audience.licences);
  }
  return batches;
}

/** The licences that an answer may rest on: those its request named, or those of the batch it fetches. */
function licencesBehind(
  { operation, audience, target }: LoggedAnswer,
  batches: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (operation !== 'getBatch') return audience.licences;
  const batchId = decodeURIComponent(target.split('?', 1)[0]?.split('/').at(-1) ?? '');
  return batches.get(batchId) ?? [];
}

/**
 * Whether an answer may hold a secret. Only two audiences may ever see one: the enterprise itself, and an
 * institution whose request rested on a licence that this very enterprise gave it for this very item and that
 * was live then. Both ends are read in the platform's favour where request and change crossed on the way.
 * The figure behind a social-insurance band is for no institution at all (N52-051), nor is the id of a person
 * whom an open item names: the enterprise's licence does not speak for them.
 */
export function mayRelease(
  value: LeakValue,
  answer: LoggedAnswer,
  { ledger, batches }: { ledger: LicenceLedger; batches: ReadonlyMap<string, readonly string[]> },
): boolean {
  const { audience, at, sentOrder, order } = answer;
  if (audience.role === 'enterprise') return audience.id === value.company;
  if (audience.role !== 'institution' || value.field.endsWith('Band') || value.release === 'never')
    return false;
  return licencesBehind(answer, batches).some((licenseId) => {
    const licence = ledger.find(licenseId);
    if (licence === undefined) return false;
    const { institutionId, uscc, items, from, until, grantedAt, revokedAt } = licence;
    return (
      institutionId === audience.id &&
      uscc === value.company &&
      items.includes(value.item) &&
      from <= at &&
      at < until &&
      grantedAt < order &&
      (revokedAt === null || revokedAt > sentOrder)
    );
  });
}
