import { expect, test } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { Disagreement, setScene, type Scene } from './licence-scene.ts';
import type { ReadStep, Step } from './licence-steps.ts';
import { playStep } from './play-step.ts';
import { createScratchPlatform, type Flaws } from '../../src/driver/scratch-platform.ts';

const grant: Step = {
  kind: 'grant',
  enterprise: 0,
  institution: 0,
  items: [0, 1],
  maxUses: null,
  delay: 0,
  minutes: 5,
};
const read: ReadStep = {
  kind: 'read',
  enterprise: null,
  institution: null,
  item: 0,
  licence: 0,
  readers: 1,
  revokes: false,
};
const revoke: Step = { kind: 'revoke', licence: 0 };

function sceneOf(flaws: Flaws = {}): Scene {
  const { context, items } = createScratchPlatform(flaws);
  return setScene(context, 'sequence', items);
}

async function play(scene: Scene, ...steps: readonly Step[]): Promise<Scene> {
  for (const step of steps) await playStep(scene, step);
  return scene;
}

/** What was met and wanted at the last step that was told. */
function last({ told }: Scene) {
  const step = told.at(-1);
  return { met: step?.met.en, wanted: step?.wanted.en };
}

test('a grant is told in both languages, and known to the model by its number', async () => {
  const scene = await play(sceneOf(), { ...grant, maxUses: 2 });
  expect(scene.ids).toEqual(['licence-0']);
  expect(scene.model.count).toBe(1);
  expect(scene.told).toEqual([
    {
      at: Date.parse('2026-01-12T09:00:00+08:00'),
      what: text(
        '甲企业授予机构甲授权书 1：a、b，09:00:00–09:05:00，2 次',
        'enterprise A grants institution A licence 1: a, b, 09:00:00–09:05:00, 2 uses',
      ),
      met: text('HTTP 201', 'HTTP 201'),
      wanted: text('HTTP 201', 'HTTP 201'),
    },
  ]);
});

test('a platform that lets nobody grant leaves the premise unmet and is not found to disagree', async () => {
  await expect(play(sceneOf({ refusesGrants: true }), grant)).rejects.toBeInstanceOf(Unmet);
});

test('a read is served under its licence and to nobody else', async () => {
  const scene = await play(sceneOf(), grant, read);
  expect(last(scene)).toEqual({ met: '1 served (HTTP 200)', wanted: '1 served' });
  expect(scene.model.usesOf(0)).toBe(1);
  expect([...scene.opened]).toEqual(['sequence/0 a']);
  for (const other of [
    { item: 2 },
    { enterprise: 1 as const },
    { institution: 1 as const },
    { licence: null },
  ]) {
    await play(scene, { ...read, ...other });
    expect(last(scene)).toEqual({ met: '0 served (HTTP 403, code 3004)', wanted: '0 served' });
  }
  expect([...scene.opened]).toEqual(['sequence/0 a']);
});

test('of many readers as many are served as the licence has uses left', async () => {
  const scene = await play(sceneOf(), { ...grant, maxUses: 2 }, { ...read, readers: 5 });
  expect(last(scene).wanted).toBe('2 served');
  const free = sceneOf({ countsNothing: true });
  await expect(play(free, { ...grant, maxUses: 2 }, { ...read, readers: 5 })).rejects.toBeInstanceOf(
    Disagreement,
  );
  expect(last(free)).toEqual({ met: '5 served (HTTP 200)', wanted: '2 served' });
});

test('a read after a revocation that is served ends the sequence, and the story says what it should have been', async () => {
  await play(sceneOf(), grant, revoke, read);
  const scene = sceneOf({ ignoresRevocations: true });
  await expect(play(scene, grant, revoke, read)).rejects.toBeInstanceOf(Disagreement);
  expect(scene.told.map(({ what }) => what.en)).toEqual([
    'enterprise A grants institution A licence 1: a, b, 09:00:00–09:05:00, any number of uses',
    'enterprise A revokes licence 1',
    'institution A asks for a of enterprise A (licence 1)',
  ]);
  expect(last(scene)).toEqual({ met: '1 served (HTTP 200)', wanted: '0 served' });
});

test('reads that a revocation races may go either way, and the licence has ended after them', async () => {
  const scene = await play(sceneOf(), grant, { ...read, readers: 3, revokes: true });
  expect(last(scene).wanted).toBe('0–3 served');
  await play(scene, read);
  expect(last(scene).wanted).toBe('0 served');
});

test.each(['items', 'term', 'uses'] as const)(
  'a licence narrowed in its %s opens no more than that',
  async (what) => {
    const scene = await play(sceneOf(), { ...grant, maxUses: 3 }, { kind: 'narrow', licence: 0, what });
    expect(last(scene)).toEqual({ met: 'HTTP 200', wanted: 'HTTP 200' });
    const late: Step[] = what === 'term' ? [{ kind: 'wait', minutes: 2 }] : what === 'uses' ? [read] : [];
    const beyond = [...late, { ...read, item: 1 }];
    await play(scene, ...beyond);
    expect(last(scene).wanted).toBe('0 served');
    const lax = sceneOf({ ignoresNarrowings: true });
    const steps = [{ ...grant, maxUses: 3 }, { kind: 'narrow', licence: 0, what } as const, ...beyond];
    await expect(play(lax, ...steps)).rejects.toBeInstanceOf(Disagreement);
  },
);

test.each(['items', 'term', 'uses'] as const)('a licence is not to be widened in its %s', async (what) => {
  const narrow = { ...grant, items: [0], maxUses: 1 };
  const scene = await play(sceneOf(), narrow, { kind: 'widen', licence: 0, what });
  expect(last(scene).met).toBe('HTTP 400, code 3001');
  const lax = sceneOf({ widens: true });
  await expect(play(lax, narrow, { kind: 'widen', licence: 0, what })).rejects.toBeInstanceOf(Disagreement);
  expect(last(lax)).toEqual({ met: 'HTTP 200', wanted: 'refused (HTTP 400, code 3001)' });
});

const batch: Step = {
  kind: 'batch',
  institution: 0,
  item: 0,
  rows: [
    { enterprise: 0, licence: 0 },
    { enterprise: 1, licence: 0 },
    { enterprise: 0, licence: null },
    { enterprise: 0, licence: 0 },
  ],
};

test('rows of a batch that name one licence share its uses, and the others get nothing', async () => {
  const scene = await play(sceneOf(), { ...grant, maxUses: 1 }, batch);
  expect(last(scene)).toEqual({ met: '1 served (0000, 3004, 3004, 3004)', wanted: '1 served' });
  expect(scene.model.usesOf(0)).toBe(1);
});

test('a row too many is not made up for by a row too few', async () => {
  // The row of the other enterprise is served in place of one that was due.
  const scene = sceneOf({ rowOtherwise: (place) => place === 1 });
  await expect(play(scene, { ...grant, maxUses: 1 }, batch)).rejects.toBeInstanceOf(Disagreement);
  expect(last(scene).met).toBe('1 served (3004, 0000, 3004, 3004)');
});

test('an enterprise is told of its licences as they are; what is told wrongly is what the story shows', async () => {
  const steps = [grant, { ...grant, maxUses: 1 }, read] as const;
  const scene = await play(sceneOf(), ...steps, { kind: 'look', enterprise: 0 });
  expect(last(scene).met).toBe('licence 1 active, 0, licence 2 used-up, 1');
  const lax = sceneOf({ countsNothing: true });
  await expect(play(lax, ...steps, { kind: 'look', enterprise: 0 })).rejects.toBeInstanceOf(Disagreement);
  expect(last(lax)).toEqual({ met: 'licence 2 active, 0', wanted: 'licence 2 used-up, 1' });
});

test('time goes on by minutes, or to the edges of a licence, within which it is live', async () => {
  const scene = await play(sceneOf(), { ...grant, delay: 2 }, read);
  expect(last(scene).wanted).toBe('0 served');
  await play(scene, { kind: 'wait-for', licence: 0, edge: 'first', seconds: 0 });
  expect(last(scene).met).toBe('09:02:00');
  await play(scene, read);
  expect(last(scene).wanted).toBe('1 served');
  await play(scene, { kind: 'wait-for', licence: 0, edge: 'last', seconds: 0 }, read);
  expect(last(scene).wanted).toBe('1 served');
  await play(scene, { kind: 'wait-for', licence: 0, edge: 'last', seconds: 1 }, read);
  expect(last(scene).wanted).toBe('0 served');
});

test('the same granted again is another licence, from now on', async () => {
  const steps: Step[] = [grant, revoke, { kind: 'wait', minutes: 1 }, { kind: 'grant-again', licence: 0 }];
  const scene = await play(sceneOf(), ...steps);
  expect(scene.model.terms(1)).toMatchObject({ from: scene.model.terms(0).from + 60_000, items: ['a', 'b'] });
  await play(scene, read);
  expect(last(scene).wanted).toBe('1 served');
  await play(scene, { ...read, licence: 1 });
  expect(last(scene).wanted).toBe('0 served');
});
