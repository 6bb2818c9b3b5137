import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRulesFile } from './read-rules-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xinheng-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'bad-days.yaml');

function read(text: string) {
  writeFileSync(file, text);
  return readRulesFile(file, 'national-2021');
}

const rule = (...more: string[]) =>
  ['rules:', '  - id: slow', '    member: department', ...more.map((line) => `    ${line}`)].join('\n');

describe('a file of rules', () => {
  it('is read', () => {
    expect(read(rule('action: delay', 'milliseconds: { from: 1, to: 9 }'))).toEqual([
      { id: 'slow', member: 'department', action: 'delay', milliseconds: { from: 1, to: 9 } },
    ]);
  });

  it.each([
    [rule('action: dely'), ':4 "rules.0" has the action "dely", which there is not.'],
    [rule('action: delay', 'milliseconds: 0'), ':5 "rules.0.milliseconds" must be >= 1.'],
    [rule('item: no.such', 'action: unavailable'), ':2 Nobody could notice "slow": the profile has no item'],
    ['rules: [', ' is no YAML'],
    ['rule: []', ':1 There is no list "rules".'],
  ])('is refused with its line', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is refused where it is not there', () => {
    expect(() => readRulesFile(path.join(folder, 'none.yaml'), 'national-2021')).toThrow('Cannot read');
  });
});
