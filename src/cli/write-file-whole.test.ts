import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Misuse } from './misuse.ts';
import { writeFileWhole } from './write-file-whole.ts';

test('writes into a folder that is not there yet and leaves no other file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinheng-write-'));
  try {
    writeFileWhole(join(folder, 'a', 'report.json'), '{}');
    expect(readFileSync(join(folder, 'a', 'report.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(folder, 'a'))).toEqual(['report.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('says which file it cannot write, and where to write instead', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinheng-write-'));
  try {
    writeFileSync(join(folder, 'file'), '');
    expect(() => {
      writeFileWhole(join(folder, 'file', 'report.json'), '{}');
    }).toThrow(Misuse);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
