import { expect, test } from 'vitest';
import { text } from '../../src/engine/text.ts';
import { judgeSequences } from './licences-hold-over-time.ts';
import type { Told } from './licence-story.ts';

const told: readonly Told[] = [
  {
    at: Date.parse('2026-01-12T09:00:00+08:00'),
    what: text('甲企业撤销授权书 1', 'enterprise A revokes licence 1'),
    met: text('HTTP 200', 'HTTP 200'),
    wanted: text('HTTP 200', 'HTTP 200'),
  },
  {
    at: Date.parse('2026-01-12T09:01:00+08:00'),
    what: text('机构甲查询', 'institution A asks'),
    met: text('成功 1 次', '1 served'),
    wanted: text('成功 0 次', '0 served'),
  },
];

test('sequences that all agreed pass, and none at all shows nothing', () => {
  expect(judgeSequences({ sequences: 8, steps: 100, counterexample: null }).kind).toBe('pass');
  expect(judgeSequences({ sequences: 8, steps: 0, counterexample: null }).kind).toBe('blocked');
});

test('a failure tells the story, what should have been, what was, and how to have it again', () => {
  const counterexample = { seed: -7, path: '1:2,AB:C', told };
  expect(judgeSequences({ sequences: 9, steps: 20, counterexample })).toEqual({
    kind: 'fail',
    expected: text(
      '依次：1. 09:00:00 甲企业撤销授权书 1 → HTTP 200；2. 09:01:00 机构甲查询。最后一步应为：成功 0 次',
      'in turn: 1. 09:00:00 enterprise A revokes licence 1 → HTTP 200; 2. 09:01:00 institution A asks. At the last step: 0 served',
    ),
    actual: text(
      '成功 1 次。重现：--sequence-seed -7 --sequence-path 1:2,AB:C',
      '1 served. Again: --sequence-seed -7 --sequence-path 1:2,AB:C',
    ),
  });
});
