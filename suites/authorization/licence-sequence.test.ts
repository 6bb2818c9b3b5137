import { expect, test } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { createLicenceModel } from './licence-model.ts';
import { describeStep, drawSequence, without, type Step } from './licence-sequence.ts';
import { judgeSequence } from './licences-hold-over-time.ts';

const items = ['tax.arrears', 'utility.water'];
const grant = {
  kind: 'grant',
  licence: 1,
  institution: 'assessed',
  items: ['tax.arrears'],
  maxUses: 2,
  minutes: 3,
} as const;
const read = { institution: 'assessed', item: 'tax.arrears', licence: 1 } as const;
const once = { readers: 1, now: 60_000 };

test('the same name draws the same sequence, another name another', () => {
  expect(drawSequence('a', items, 30)).toEqual(drawSequence('a', items, 30));
  expect(drawSequence('a', items, 30)).not.toEqual(drawSequence('b', items, 30));
});

test('a sequence names no licence before its grant', () => {
  const known = new Set<number>();
  for (const step of drawSequence('c', items, 200)) {
    if (step.kind === 'grant') known.add(step.licence);
    else if ('licence' in step && step.licence !== null) expect(known).toContain(step.licence);
  }
});

test('leaving out a grant leaves out what depended on it', () => {
  const steps: readonly Step[] = [grant, { kind: 'read', ...read }, { kind: 'wait', minutes: 1 }];
  expect(without(steps, 0)).toEqual([{ kind: 'wait', minutes: 1 }]);
  expect(without(steps, 1)).toHaveLength(2);
});

test('the model serves what a licence covers and nothing else', () => {
  const model = createLicenceModel();
  model.granted(grant, { from: 0, until: 180_000 });
  expect(model.served(read, once)).toBe(1);
  expect(model.served(read, { ...once, readers: 5 })).toBe(2);
  expect(model.served({ ...read, institution: 'second' }, once)).toBe(0);
  expect(model.served({ ...read, item: 'utility.water' }, once)).toBe(0);
  expect(model.served({ ...read, licence: null }, once)).toBe(0);
  expect(model.served(read, { ...once, now: 180_999 })).toBe(1);
  expect(model.served(read, { ...once, now: 181_000 })).toBe(0);
});

test('the model stops at the last use and at a revocation', () => {
  const model = createLicenceModel();
  model.granted(grant, { from: 0, until: 180_000 });
  expect(model.mayBeRevoked(1, 0)).toBe(true);
  model.used(1, 2);
  expect(model.served(read, once)).toBe(0);
  expect(model.mayBeRevoked(1, 0)).toBe(false);
  model.granted({ ...grant, licence: 2, maxUses: null }, { from: 0, until: 180_000 });
  model.revoked(2);
  expect(model.served({ ...read, licence: 2 }, once)).toBe(0);
});

const disagreement = { place: 0, most: 0, least: 0, served: 1, upstream: 1, replies: ['HTTP 200'] };

test('sequences: pass, fail with the story, blocked when nothing was shown', () => {
  expect(judgeSequence({ served: 3, refused: 2, shortest: null }).kind).toBe('pass');
  expect(judgeSequence({ served: 0, refused: 2, shortest: null }).kind).toBe('blocked');
  const failed = judgeSequence({
    served: 1,
    refused: 0,
    shortest: { steps: [text('甲', 'a')], disagreement },
  });
  expect(failed).toMatchObject({ kind: 'fail', actual: { en: '1 served (HTTP 200), 1 calls upstream' } });
});

test('every kind of step is told in both languages', () => {
  const steps: readonly Step[] = [
    grant,
    { kind: 'revoke', licence: 1 },
    { kind: 'wait', minutes: 2 },
    { kind: 'read', ...read, licence: null },
    { kind: 'race', ...read, readers: 3, revokes: true },
  ];
  expect(steps.map((step) => describeStep(step).en)).toEqual([
    'licence 1 granted to institution A: tax.arrears for 3 minutes, 2 uses',
    'licence 1 revoked',
    '2 minutes pass',
    'institution A asks for tax.arrears (no licence)',
    'institution A asks for tax.arrears 3 times at once (licence 1), revoked meanwhile',
  ]);
});
