import { describe, expect, test } from 'vitest';
import { createOverlay, createWorld, worldStart } from '../fixtures/world/index.ts';
import { listProfiles } from '../src/contract/list-profiles.ts';
import { loadContract } from '../src/contract/load-contract.ts';
import { createVirtualClock } from '../src/engine/clock.ts';
import { formatTime } from '../src/engine/shanghai-time.ts';
import { feedPage } from './department/feed-page.ts';
import { createWorldView } from './world-view.ts';

const world = createWorld({ seed: 'listed answers' });
const clock = createVirtualClock(worldStart);
const asOf = formatTime(worldStart);

/** Hebei's whole thousand, and of the other lists enough to meet each item. */
const companiesOf = (profile: string): number => (profile === 'hebei-2022' ? 1_000 : 150);

describe.each(listProfiles().map(({ id }) => id))('what the mocks answer under %s', (id) => {
  const contract = loadContract(id);
  const companies = companiesOf(id);
  const overlay = createOverlay(clock);
  const view = createWorldView({ profile: contract.profile, world, overlay, clock, companies });
  const departments = contract.api('data-provider');
  const nodes = contract.api('national-node');
  const json = 'application/json';

  test.each(contract.profile.items.filter(({ method }) => method === 'interface'))(
    'keeps the contract for $id, called company by company',
    ({ id: item, level }) => {
      let rows = 0;
      for (let index = 0; index < companies; index += 1) {
        const { uscc } = world.company(index);
        const records = view.records(item, uscc) ?? [];
        rows += records.length;
        const violations =
          level === 'local'
            ? departments.validateResponse('callItem', 200, json, { item, uscc, asOf, records })
            : nodes.validatePlain('inquire', 'response', { item, asOf, records });
        expect(violations).toEqual([]);
      }
      expect(rows).toBeGreaterThan(0);
    },
  );

  test.each(contract.profile.items.filter(({ method }) => method === 'aggregation'))(
    'keeps the contract for $id, read from its feed of changes',
    ({ id: item }) => {
      let rows = 0;
      let cursor: string | undefined;
      for (let more = true; more;) {
        const page = feedPage(cursor, (from) => view.changes(item, { cursor: from, limit: 200 }));
        rows += page.changes.length;
        expect(departments.validateResponse('listChanges', 200, json, page)).toEqual([]);
        ({ nextCursor: cursor, more } = page);
      }
      expect(rows).toBeGreaterThan(0);
    },
  );
});
