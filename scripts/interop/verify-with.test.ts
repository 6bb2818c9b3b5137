import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Toolchain } from './toolchain.ts';
import { missingTool, verifyWith } from './verify-with.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'xinheng-interop-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let made = 0;
/** A verifier that says `good` of the vectors and `bad` of the spoilt ones, each a piece of JavaScript. */
function sayer(good: string, bad: string, change: Partial<Toolchain> = {}): Toolchain {
  made += 1;
  return {
    name: `sayer-${made}`,
    sources: scratch,
    needs: [],
    prepare: () => [],
    verify: (_cache, folder) => ({
      program: process.execPath,
      arguments: ['-e', folder === 'spoilt' ? bad : good],
    }),
    ...change,
  };
}

const says = (text: string, exitCode: number): string =>
  `console.log(${JSON.stringify(text)}); process.exitCode = ${exitCode}`;
const takesAll = says('3 passed, 0 failed', 0);
const noticesAll = says('three complaints\n0 passed, 3 failed', 1);

function verify(toolchain: Toolchain) {
  const cache = path.join(scratch, 'cache');
  return verifyWith(toolchain, { cache, folder: 'good', spoilt: 'spoilt', count: 3 });
}

describe('a verifier', () => {
  it('passes when it takes the vectors and notices every spoilt one', () => {
    expect(verify(sayer(takesAll, noticesAll))).toEqual({ passed: 6, failed: 0, output: '' });
  });

  it('that finds fault with a vector fails, and its complaint is told', () => {
    const { failed, output } = verify(sayer(says('bands.json x: no\n2 passed, 1 failed', 1), noticesAll));
    expect(failed).toBe(1);
    expect(output).toContain('bands.json x: no');
  });

  it('that takes everything fails: it overlooks what is spoilt', () => {
    const { passed, failed, output } = verify(sayer(takesAll, takesAll));
    expect({ passed, failed: failed > 0 }).toEqual({ passed: 3, failed: true });
    expect(output).toContain('overlooks');
  });

  it('that overlooks one spoilt vector fails', () => {
    expect(verify(sayer(takesAll, says('1 passed, 2 failed', 1))).failed).toBeGreaterThan(0);
  });

  it('that leaves vectors out fails', () => {
    expect(verify(sayer(says('2 passed, 0 failed', 0), noticesAll)).failed).toBe(1);
  });

  it('that dies, says nothing, or ends with the wrong status fails', () => {
    for (const good of ['throw new Error("out of order")', '', says('3 passed, 0 failed', 1)]) {
      const { failed, output } = verify(sayer(good, noticesAll));
      expect(failed).toBeGreaterThan(0);
      expect(output).toMatch(/sayer-\d+ ended with [01]/);
    }
  });

  it('that cannot be built fails once, with what the build said, and is built again the next time', () => {
    const broken = sayer(takesAll, noticesAll, {
      prepare: () => [
        { program: process.execPath, arguments: ['-e', 'console.error("no such module"); process.exit(3)'] },
      ],
    });
    for (const { passed, failed, output } of [verify(broken), verify(broken)]) {
      expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
      expect(output).toContain('cannot be prepared');
      expect(output).toContain('no such module');
    }
  });

  it('is built once for the same sources', () => {
    let builds = 0;
    const toolchain = sayer(takesAll, noticesAll, {
      prepare: () => {
        builds += 1;
        return [];
      },
    });
    verify(toolchain);
    verify(toolchain);
    expect(builds).toBe(1);
    expect(readdirSync(path.join(scratch, 'cache')).some((name) => name.startsWith(toolchain.name))).toBe(
      true,
    );
  });

  it('whose tool is not on the path is told by its name', () => {
    const needs = [
      [process.execPath, '--version'],
      ['xinheng-has-no-such-tool', '-version'],
    ] as const;
    expect(missingTool(sayer('', '', { needs }))).toBe('no `xinheng-has-no-such-tool` on the path');
    expect(missingTool(sayer('', '', { needs: [[process.execPath, '--version']] }))).toBeUndefined();
  });
});
