import { createOverlay, createWorld, worldStart } from '../../../fixtures/world/index.ts';
import { createJournal, servingJournalBounds } from '../../../mocks/journal.ts';
import { createRuleBook } from '../../../mocks/rule-book.ts';
import { createWorldView } from '../../../mocks/world-view.ts';
import { jurisdictionSize } from '../../../src/contract/jurisdiction-size.ts';
import { loadContract } from '../../../src/contract/load-contract.ts';
import { deriveSm2Key } from '../../../src/crypto/derive-sm2-key.ts';
import { createVirtualClock } from '../../../src/engine/clock.ts';

export const profileId = 'national-2021';
/** As many companies as inquiries go round: those that a department knows unless told otherwise. */
export const companies = jurisdictionSize(loadContract(profileId).profile);
export const inquiredItem = 'tax.arrears';
export const sealedItem = 'environment.rating';

export const nodeKey = deriveSm2Key('bench node');
export const clientKey = deriveSm2Key('bench client');
export const credentials = { appId: 'app-bench', appKey: 'key-bench', appSecret: 'secret-bench' };
export const hmacClient = { clientId: 'platform', key: Buffer.alloc(32, 7) };

/** The world, clock, journal and rules that servers and requests of the benchmark share, by construction; the journal as `xinheng mock` bounds it. */
export function createBenchWorld() {
  const contract = loadContract(profileId);
  const clock = createVirtualClock(worldStart);
  const world = createWorld({ seed: 'bench' });
  const overlay = createOverlay(clock);
  return {
    contract,
    clock,
    world,
    rules: createRuleBook(),
    journal: createJournal(clock, servingJournalBounds),
    view: createWorldView({ profile: contract.profile, world, overlay, clock, companies: world.population }),
  };
}
