import { createWorld, type World } from '../../fixtures/world/index.ts';
import { listedRecordOf } from '../contract/listed-record.ts';
import { loadContract } from '../contract/load-contract.ts';
import { validateRecord } from '../contract/validate-record.ts';
import { describeViolation } from '../contract/violation.ts';
import { GenerateError } from './generate-error.ts';
import type { GeneratePlan } from './generate-plan.ts';

/** One row of an item, as the profile's departments share it. */
export interface GeneratedRow {
  readonly item: string;
  /** Of the company that the row belongs to. */
  readonly uscc: string;
  readonly recordId: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** The world of a seed, with the bands of a profile and the events chosen, as the mock network makes it. */
export function worldOf({ seed, profile, events }: Pick<GeneratePlan, 'seed' | 'profile' | 'events'>): World {
  const { settings } = loadContract(profile).profile;
  return createWorld({
    seed,
    events,
    bands: {
      pensionInsured: settings.pensionInsuredBands.value,
      pensionPayment: settings.pensionPaymentBands.value,
    },
  });
}

/**
 * The rows of a company, item by item in the order of the plan; every record is held against its compiled schema.
 * Throws a GenerateError for one that the contract refuses, so that nothing wrong is ever written.
 */
export function worldRowsOf(
  plan: Pick<GeneratePlan, 'seed' | 'profile' | 'events' | 'at'> & { readonly items: readonly string[] },
): (index: number) => readonly GeneratedRow[] {
  const world = worldOf(plan);
  const asListed = listedRecordOf(loadContract(plan.profile).profile);
  return (index) => {
    const { uscc } = world.company(index);
    return plan.items.flatMap((item) =>
      world.records(item, index, plan.at).map(({ recordId, record }) => {
        requireValid(record, { item, index });
        return { item, uscc, recordId, record: asListed(item, record) };
      }),
    );
  };
}

function requireValid(
  record: unknown,
  { item, index }: { readonly item: string; readonly index: number },
): void {
  const [flaw] = validateRecord(item, record);
  if (flaw === undefined) return;
  throw new GenerateError(
    'invalid-record',
    `Company ${index} has a record of "${item}" that the contract refuses: ${describeViolation(flaw)}.`,
    'The world is at fault: report the seed, the index and the item.',
  );
}
