import { expect, test } from 'vitest';
import { createWorld } from '../../fixtures/world/index.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { createRunLog } from '../../src/driver/run-log.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { text } from '../../src/engine/text.ts';
import { underStandingLicence } from './standing-licence.ts';

const { profile } = loadContract('national-2021');
const [one, other] = profile.items.filter(({ licence }) => licence === 'required');
if (!one || !other) throw new Error('The profile protects nothing.');
const day = 86_400_000;

/** A run whose platform grants licences that live for ten days, in the order of their numbers. */
function runWith({ refuses = false } = {}) {
  const world = createWorld({ seed: 'standing' });
  const log = createRunLog();
  const granted: string[] = [];
  const state = { now: Date.parse('2026-01-12T01:00:00Z'), refuses };
  const contextOf = () =>
    ({
      world,
      log,
      clock: { now: () => state.now },
      platform: { institution: () => ({ credentials: { clientId: 'inst' } }) },
      sharedCompany: (name: string, fits: (company: { index: number }) => boolean) => {
        for (let index = name.length; ; index += 1) {
          const company = world.company(index);
          if (fits(company)) return company;
        }
      },
      enterprise: () => ({
        grant({ items }: { items: readonly string[] }) {
          if (state.refuses) return Promise.reject(new Unmet(text('授权', 'a licence')));
          granted.push(items.join());
          const licenseId = `licence-${String(granted.length)}`;
          return Promise.resolve({ licenseId, validUntil: state.now + 10 * day });
        },
      }),
    }) as unknown as ProbeContext;
  return { contextOf, granted, state };
}

test('is granted once for a way, whatever case asks for it, and anew before it ends', async () => {
  const { contextOf, granted, state } = runWith();
  const licences = await Promise.all(
    [one, other, one].map((item) =>
      underStandingLicence(contextOf(), { id: item.id, item }, ({ licenseId }) => Promise.resolve(licenseId)),
    ),
  );
  expect(licences).toEqual(['licence-1', 'licence-2', 'licence-1']);
  expect(granted).toEqual([one.id, other.id]);
  state.now += 9 * day;
  const renewed = await underStandingLicence(contextOf(), { id: one.id, item: one }, ({ licenseId }) =>
    Promise.resolve(licenseId),
  );
  expect(renewed).toBe('licence-3');
});

test('is had by one case at a time, and by the next when that one fails', async () => {
  const { contextOf } = runWith();
  const story: string[] = [];
  const use = (name: string, fails: boolean) =>
    underStandingLicence(contextOf(), { id: one.id, item: one }, async () => {
      story.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      story.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const [first, second] = await Promise.allSettled([use('first', true), use('second', false)]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(story).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('one that was refused is asked for again by the next case, and another run has its own', async () => {
  const { contextOf, granted, state } = runWith({ refuses: true });
  const ask = () =>
    underStandingLicence(contextOf(), { id: one.id, item: one }, ({ licenseId }) =>
      Promise.resolve(licenseId),
    );
  await expect(ask()).rejects.toThrow(Unmet);
  state.refuses = false;
  expect(await ask()).toBe('licence-1');
  expect(granted).toHaveLength(1);
  const another = runWith();
  await underStandingLicence(another.contextOf(), { id: one.id, item: one }, () => Promise.resolve());
  expect(another.granted).toHaveLength(1);
});
