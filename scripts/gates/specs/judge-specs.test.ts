import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { apiNames } from '../../../src/contract/api-name.ts';
import { versionOf } from './choose-bases.ts';
import { openHistory } from './git.ts';
import { judgeSpecs } from './judge-specs.ts';

const profiles = ['first-2021', 'second-2022'];

/** A checkout in which every interface has one operation, and `edit` shapes that of the local platform. */
class Checkout {
  readonly root = mkdtempSync(path.join(tmpdir(), 'judge-specs-'));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): void {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
    execFileSync('git', [...identity, ...args], { cwd: this.root, stdio: 'ignore' });
  }

  write({ version = '1.0.0', maxLength = 10, gone = [] as string[] }): void {
    for (const api of apiNames) {
      const own = api === 'local-platform';
      const schema = { type: 'string', maxLength: own ? maxLength : 10 };
      const document = {
        openapi: '3.1.0',
        info: { title: api, version: own ? version : '1.0.0' },
        paths: {
          '/one': {
            get: {
              operationId: 'one',
              parameters: [{ name: 'name', in: 'query', schema }],
              responses: { '200': { description: 'Done.' } },
            },
          },
        },
      };
      this.#put(
        `openapi/${api}.yaml`,
        `openapi: 3.1.0\ninfo:\n  title: ${api}\n  version: ${document.info.version}\n`,
      );
      for (const profile of profiles) {
        if (gone.includes(profile))
          rmSync(this.#path(`openapi/generated/${profile}`), { recursive: true, force: true });
        else
          this.#put(
            `openapi/generated/${profile}/${api}.json`,
            JSON.stringify({ 'x-profile': profile, ...document }),
          );
      }
    }
  }

  commit(state: Parameters<Checkout['write']>[0] = {}): void {
    this.write(state);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A state');
  }

  async judge(base?: string): Promise<readonly string[]> {
    const history = openHistory(this.root);
    const commit = base === undefined ? undefined : history.commit(base);
    const verdicts = await judgeSpecs(this.root, history, commit === undefined ? {} : { base: commit });
    return verdicts
      .filter(({ api }) => api === 'local-platform')
      .flatMap(({ holds, lines }) => lines.map((line, index) => (index === 0 && !holds ? `✗ ${line}` : line)))
      .map((line) => line.replaceAll(/\([0-9a-f]{7}\)/g, '(commit)'));
  }

  #path(file: string): string {
    return path.join(this.root, file);
  }

  #put(file: string, text: string): void {
    mkdirSync(path.dirname(this.#path(file)), { recursive: true });
    writeFileSync(this.#path(file), text);
  }
}

const broken = [
  "GET /one parameters/0/schema: `maxLength` changed from '10' to '5'. (schema-constraint-changed) [first-2021, second-2022]",
  'Take them back, or set info.version in openapi/local-platform.yaml to 2.0.0 (or a draft of it) and run "npm run generate".',
];
const unannounced = '1 breaking change, which the version does not announce.';

test('refuses what breaks under the same version, committed or not, and goes on refusing it', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.write({ maxLength: 5 });
  const refusal = [`✗ local-platform 1.0.0 since 1.0.0 (commit): ${unannounced}`, ...broken];
  expect(await checkout.judge()).toEqual(refusal);
  checkout.commit({ maxLength: 5 });
  expect(await checkout.judge()).toEqual(refusal);
  checkout.git('commit', '--quiet', '--allow-empty', '--message', 'Something else');
  expect(await checkout.judge()).toEqual(refusal);
});

test('lets a change through that breaks nothing', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ maxLength: 20 });
  expect(await checkout.judge()).toEqual(['local-platform 1.0.0 since 1.0.0 (commit): breaks nothing.']);
});

test('lets a change through that the version announces, and holds the new version to itself', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ version: '2.0.0', maxLength: 5 });
  const announced = 'local-platform 1.0.0 (commit) → 2.0.0: the version announces that things break.';
  expect(await checkout.judge()).toEqual([
    'local-platform 2.0.0 since 2.0.0 (commit): breaks nothing.',
    announced,
  ]);
  checkout.commit({ version: '2.0.0', maxLength: 4 });
  expect((await checkout.judge())[0]).toBe(`✗ local-platform 2.0.0 since 2.0.0 (commit): ${unannounced}`);
});

test('refuses a step that is too small for what it breaks', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ version: '1.1.0', maxLength: 5 });
  expect(await checkout.judge()).toEqual([
    'local-platform 1.1.0 since 1.1.0 (commit): breaks nothing.',
    `✗ local-platform 1.0.0 (commit) → 1.1.0: ${unannounced}`,
    ...broken,
  ]);
});

test('lets a draft change in any way, and asks of the version after it what it asks of any', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ version: '2.0.0-draft', maxLength: 5 });
  checkout.commit({ version: '2.0.0-draft', maxLength: 3 });
  expect(await checkout.judge()).toEqual([
    'local-platform 1.0.0 (commit) → 2.0.0-draft: the version announces that things break. It is a draft, which may go on changing.',
  ]);
  checkout.commit({ version: '1.0.1', maxLength: 3 });
  expect((await checkout.judge())[1]).toBe(`✗ local-platform 1.0.0 (commit) → 1.0.1: ${unannounced}`);
});

test('takes a profile that is gone for a break', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ gone: ['second-2022'] });
  expect((await checkout.judge())[1]).toBe(
    'The interface is gone: its profile or its specification was removed. [second-2022]',
  );
});

test('compares with the commit that is named, and with nothing else', async () => {
  const checkout = new Checkout();
  checkout.commit();
  checkout.commit({ maxLength: 5 });
  checkout.commit({ maxLength: 5 });
  expect(await checkout.judge('HEAD^')).toEqual([
    'local-platform 1.0.0 since 1.0.0 (commit): breaks nothing.',
  ]);
  expect((await checkout.judge('HEAD~2'))[0]).toContain(unannounced);
});

test('has nothing to hold a first specification against, and refuses a version that is none', async () => {
  const checkout = new Checkout();
  checkout.write({});
  expect(openHistory(checkout.root).exists).toBe(false);
  checkout.commit();
  checkout.write({ version: '2.0.0-draft' });
  checkout.git('commit', '--quiet', '--amend', '--all', '--message', 'First');
  expect(await checkout.judge()).toEqual([
    'local-platform 2.0.0-draft: a draft, and nothing before it to break.',
  ]);
  checkout.write({ version: 'two' });
  expect(await checkout.judge()).toEqual([
    '✗ openapi/local-platform.yaml bears the version "two". Write it as MAJOR.MINOR.PATCH.',
  ]);
});

test.each([
  ['info:\n  title: a\n  version: 1.2.3\n', '1.2.3'],
  [
    "openapi: 3.1.0\ninfo:\n  description: |\n    version: 9.9.9\n\n    more\n  version: '2.0.0-draft'\npaths:\n",
    '2.0.0-draft',
  ],
  ['info:\n  title: a\npaths:\n  version: 1.0.0\n', ''],
  ['', ''],
])('reads the version of %j', (yaml, version) => {
  expect(versionOf(yaml)).toBe(version);
});
