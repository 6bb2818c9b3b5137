import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { instalment, subsidyRecord } from '../../fixtures/world/fallback/sample-contract.ts';
import { writeFiles } from './compare-files.ts';
import { planFiles } from './plan-files.ts';

/* What a province does that shares an item which no list has: YAML, and no line of code. */

const root = path.join(import.meta.dirname, '../..');
const item = 'finance.subsidies';
const at = (name: string) => `#/components/schemas/${name}`;

const component = {
  components: {
    schemas: {
      FinanceInstalment: instalment,
      FinanceSubsidyRecord: JSON.parse(
        JSON.stringify(subsidyRecord).replace('#/$defs/Instalment', at('FinanceInstalment')),
      ) as unknown,
      FinanceSubsidyRecords: {
        title: '财政补贴信息记录',
        'x-item': item,
        type: 'object',
        required: ['item', 'records'],
        properties: {
          item: { title: '信息项', type: 'string', const: item },
          records: {
            title: '记录',
            type: 'array',
            maxItems: 100,
            items: { $ref: at('FinanceSubsidyRecord') },
          },
        },
      },
    },
  },
};

const source = { document: '某省清单', line: 1 };
const profile = {
  id: 'sample-2026',
  title: { zh: '某省清单（2026）', en: 'List of some province (2026)' },
  document: '某省清单',
  issuedOn: '2026-01-01',
  extends: 'national-2021',
  items: [
    { id: 'registration.basic', category: { no: 1, name: '市场主体登记信息' }, source },
    {
      id: item,
      category: { no: 2, name: '财政信息' },
      name: '财政补贴信息',
      printedName: null,
      method: 'aggregation',
      printedMethod: '地方层面以物理归集方式共享至省级节点',
      licence: 'open',
      licenceBasis: 'assumed',
      licenceReason: '示例。 An example.',
      gatedFields: [],
      level: 'local',
      printedLevel: '地方层面',
      frequency: { kind: 'unspecified', basis: 'assumed', source: '示例。 An example.' },
      responsible: '省财政厅',
      due: '2026年',
      source,
      fields: Object.entries(subsidyRecord['properties'] as Record<string, { title: string }>).map(
        ([id, { title }]) => ({ id, name: title }),
      ),
    },
  ],
};

/** `common.yaml` with the new item beside each place that names one of the items there are. */
function withItem(common: string): string {
  return common.replaceAll(/^.*technology(?:\.lists|\.yaml#.*TechnologyListing).*$/gm, (line) => {
    const added = line
      .replace('technology.lists', item)
      .replace('technology.yaml', 'finance.yaml')
      .replace('TechnologyListing', 'FinanceSubsidy');
    return `${line}\n${added}`;
  });
}

let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'province-'));
  for (const folder of ['src', 'fixtures', 'mocks', 'suites', 'package.json']) {
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const openapi = path.join(copy, 'openapi');
  await cp(path.join(root, 'openapi'), openapi, {
    recursive: true,
    filter: (file) => !/generated|profiles[/\\](?!national-2021)/.test(path.relative(root, file)),
  });
  const common = path.join(openapi, 'components/common.yaml');
  await writeFile(common, withItem(await readFile(common, 'utf8')));
  await writeFile(
    path.join(openapi, 'components/finance.yaml'),
    stringify(component, { aliasDuplicateObjects: false }),
  );
  await mkdir(path.join(openapi, 'profiles/sample-2026'));
  await writeFile(
    path.join(openapi, 'profiles/sample-2026/profile.yaml'),
    stringify(profile, { aliasDuplicateObjects: false }),
  );
  const planned = await planFiles(openapi);
  await writeFiles(path.join(openapi, 'generated'), { planned, changed: [...planned.keys()] });
}, 180_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

/** What Node prints in the province's copy. */
const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
const run = (program: string) => JSON.parse(node('--input-type=module', '--eval', program)) as unknown;

test('the world, its feeds and the mocks have an item that a province added in YAML alone', () => {
  const program = `
    import { createWorld } from './fixtures/world/index.ts';
    import { createNetwork } from './mocks/create-network.ts';
    import { callDepartment } from './mocks/testing/department-caller.ts';
    import { validateRecord } from './src/contract/validate-record.ts';
    const seed = 'province';
    const network = createNetwork({ profile: 'sample-2026', seed, companies: 60, onBreach: 'throw' });
    const feed = await callDepartment(network, '/v1/items/${item}/changes?limit=500');
    const world = createWorld({ seed, bands: { pensionInsured: [], pensionPayment: [] } });
    const rows = [];
    for (let index = 59; index >= 0; index--) rows.unshift(...world.records('${item}', index, world.startsAt));
    console.log(JSON.stringify({
      items: world.items.length,
      status: feed.status,
      told: feed.body.changes.map(({ recordId, record }) => ({ recordId, record })),
      rows,
      flaws: rows.flatMap(({ record }) => validateRecord('${item}', record)),
    }));`;
  const said = run(program) as { told: unknown[]; rows: unknown[] };
  expect(said).toMatchObject({ items: 42, status: 200, flaws: [] });
  expect(said.rows.length).toBeGreaterThan(20);
  expect(said.told).toEqual(said.rows);
  expect(run(program)).toEqual(said);
}, 180_000);

test('generate writes it, the same rows in one piece and in two', () => {
  const generate = (from: number, count: number) =>
    node(
      ...['src/cli/main.ts', 'generate', '--profile', 'sample-2026', '--seed', 'province'],
      ...['--items', item, '--from', String(from), '--count', String(count)],
    );
  const whole = generate(0, 40);
  expect(whole).toBe(generate(0, 17) + generate(17, 23));
  const rows = run(`
    import { createWorld } from './fixtures/world/index.ts';
    const world = createWorld({ seed: 'province' });
    const indexes = Array.from({ length: 40 }, (_, index) => index);
    console.log(JSON.stringify(indexes.flatMap((index) => world.records('${item}', index, world.startsAt))));`);
  expect(
    whole
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toMatchObject(rows as object[]);
}, 180_000);
