import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { RunLog } from '../../src/driver/run-log.ts';
import { createTurns, type Turns } from '../../src/engine/turns.ts';
import { recordsOf } from './protected-items.ts';
import type { Way } from './ways.ts';

/** An enterprise with something to protect, and its licence for that to the institution `assessed`. */
export interface Standing {
  readonly company: Company;
  readonly licenseId: string;
}

interface Place {
  readonly turns: Turns;
  made?: Standing & { readonly renewAt: number };
}

const runs = new WeakMap<RunLog, Map<string, Place>>();
const day = 86_400_000;

/**
 * Lends a case the standing licence of a way, which the cases of all checks share that only look at it: registering
 * an enterprise and granting a licence for each of them would be most of what they do. One case at a time has it,
 * so that what is heard upstream about the enterprise is that case's own. Nobody may revoke, narrow or use it up.
 * Throws Unmet where the platform grants none.
 */
export function underStandingLicence<Trace>(
  context: ProbeContext,
  way: Pick<Way, 'id' | 'item'>,
  use: (standing: Standing) => Promise<Trace>,
): Promise<Trace> {
  const places = runs.get(context.log) ?? new Map<string, Place>();
  runs.set(context.log, places);
  const place = places.get(way.id) ?? { turns: createTurns(1) };
  places.set(way.id, place);
  return place.turns.take(async () => {
    if (!place.made || context.clock.now() >= place.made.renewAt) place.made = await grantAnew(context, way);
    return use(place.made);
  });
}

async function grantAnew(
  context: ProbeContext,
  { id, item }: Pick<Way, 'id' | 'item'>,
): Promise<Standing & { readonly renewAt: number }> {
  const company = context.sharedCompany(`standing/${id}`, (one) => recordsOf(context, item, one).length > 0);
  const institutionId = context.platform.institution('assessed').credentials.clientId;
  const { licenseId, validUntil } = await context
    .enterprise(company)
    .grant({ institutionId, items: [item.id] });
  return { company, licenseId, renewAt: validUntil - day };
}
