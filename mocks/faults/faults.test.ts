import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { honestDecisions, type Decisions } from '../platform/decisions/decisions.ts';
import { faults } from './index.ts';

// What several faults share, and no fault itself, is in parts/.
const others = ['define-fault.ts', 'index.ts', 'parts'];
const files = readdirSync(import.meta.dirname).filter(
  (file) => !others.includes(file) && !file.endsWith('.test.ts'),
);

test('lists every fault of the folder once, under the name of its file', () => {
  expect(faults.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(faults.map((fault) => [fault.id, fault] as const))('%s changes decisions, and few', (_, fault) => {
  const faulty = fault.apply(honestDecisions);
  const changed = changesOf(faulty);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(5);
  expect(fault.caughtBy.length).toBeGreaterThan(0);
});

test('no fault touches the honest decisions', () => {
  const before = groupsOf(honestDecisions).map(([, group]) => ({ ...group }));
  for (const fault of faults) fault.apply(honestDecisions);
  expect(groupsOf(honestDecisions).map(([, group]) => ({ ...group }))).toEqual(before);
});

function groupsOf(decisions: Decisions): [keyof Decisions, Readonly<Record<string, unknown>>][] {
  return Object.entries(decisions) as unknown as [keyof Decisions, Readonly<Record<string, unknown>>][];
}

/** The rules that differ from the honest ones. */
function changesOf(faulty: Decisions): readonly string[] {
  return groupsOf(faulty).flatMap(([name, group]) => {
    const honest = honestDecisions[name] as unknown as Readonly<Record<string, unknown>>;
    return Object.keys(group)
      .filter((rule) => group[rule] !== honest[rule])
      .map((rule) => `${name}.${rule}`);
  });
}
