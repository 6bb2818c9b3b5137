import { expect, test } from 'vitest';
import { createProgram } from './program.ts';
import { reportFailure } from './report-failure.ts';

async function run(...args: string[]): Promise<{ code: number | undefined; out: string; notes: string }> {
  let out = '';
  let notes = '';
  let code: number | undefined;
  const output = {
    out: (text: string) => (out += text),
    note: (text: string) => (notes += text),
    live: false,
  };
  try {
    await createProgram(output, (each) => (code = each)).parseAsync(args, { from: 'user' });
  } catch (error) {
    code = reportFailure(error, output);
  }
  return { code, out, notes };
}

test('names the nearest check for one that does not exist, and ends with 2', async () => {
  const { code, out, notes } = await run(
    'check',
    '--reference',
    '--check',
    'access.replayed-nonce-is-refussed',
  );
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(notes).toContain('There is no check "access.replayed-nonce-is-refussed".');
  expect(notes).toContain('Did you mean "access.replayed-nonce-is-refused"?');
});

test.each([
  ['a suite', ['check', '--reference', '--suite', 'acces'], 'unknown-suite', 'Did you mean "access"?'],
  [
    'a profile',
    ['check', '--reference', '--profile', 'hebie-2022'],
    'unknown-profile',
    'Did you mean "hebei-2022"?',
  ],
  [
    'a fault',
    ['check', '--reference', '--fault', 'serves-without-license'],
    'unknown-fault',
    'Did you mean "serves-without-licence"?',
  ],
  [
    'a fault to prove',
    ['prove', '--fault', 'nothing-like-it-at-all'],
    'unknown-fault',
    'xinheng list faults',
  ],
  [
    'a reporter',
    ['check', '--reference', '--reporter', 'junitt'],
    'unknown-reporter',
    'Did you mean "junit"?',
  ],
  ['a profile to mock', ['mock', '--profile', 'hebei'], 'unknown-profile', 'hebei-2022'],
  ['a profile to list', ['list', 'items', '--profile', 'langfang'], 'unknown-profile', 'langfang-2022'],
  [
    'what is uncovered among checks',
    ['list', 'checks', '--uncovered'],
    'uncovered-needs-requirements',
    'xinheng list requirements --uncovered',
  ],
  [
    'a placeholder',
    ['check', '--reference', '--profile', 'national-2024'],
    'placeholder-profile',
    'Choose one that has a list',
  ],
  ['a placeholder to prove', ['prove', '--profile', 'national-2024'], 'placeholder-profile', 'list profiles'],
  ['a placeholder to print', ['spec', '--profile', 'national-2024'], 'placeholder-profile', 'list profiles'],
  [
    'a placeholder to compare',
    ['diff-profiles', 'hebei-2022', 'national-2024'],
    'placeholder-profile',
    'list profiles',
  ],
  ['a profile to compare', ['diff-profiles', 'hebei', 'langfang-2022'], 'unknown-profile', '"hebei-2022"'],
  [
    'a fault that is proved under another profile',
    ['prove', '--fault', 'serves-without-licence', '--profile', 'heihe-2022'],
    'nothing-to-prove',
    'Leave --profile out',
  ],
  ['an interface', ['spec', '--api', 'local'], 'unknown-api', 'Did you mean "local-platform"?'],
  ['a placeholder to mock', ['mock', '--profile', 'national-2024'], 'placeholder-profile', 'list profiles'],
  [
    'the items of a placeholder',
    ['list', 'items', '--profile', 'national-2024'],
    'placeholder-profile',
    'The profile "national-2024" is a placeholder without a list: The scheme of 2024 has a list of its own',
  ],
  ['a shard', ['check', '--reference', '--shard', '3/2'], 'bad-shard', '--shard 2/4'],
  [
    'a fault without the reference',
    ['check', '--fault', 'serves-without-licence'],
    'fault-needs-reference',
    '--reference',
  ],
  [
    'no configuration to sign by',
    ['sign', 'GET', '/v1/items', '--client', 'a', '--config', 'no-such-file.yaml'],
    'no-configuration',
    'no-such-file.yaml',
  ],
  ['no configuration', ['check', '--config', 'no-such-file.yaml'], 'no-configuration', '--reference'],
])('says what is wrong with %s and how to mend it, and ends with 2', async (_, args, errorCode, remedy) => {
  const { code, out, notes } = await run(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(notes).toContain(`error ${errorCode}:`);
  expect(notes).toContain(remedy);
});

test.each([
  ['an unknown flag', ['check', '--refrence'], '--reference'],
  ['an unknown command', ['chek'], 'check'],
  ['an unknown language', ['check', '--lang', 'fr'], 'zh, en'],
  ['an unknown kind of list', ['list', 'chekcs'], 'checks'],
  ['a concurrency that counts nothing', ['check', '--concurrency', '0'], 'at least 1'],
  ['a format of no specification', ['spec', '--format', 'xml'], 'yaml, json'],
  ['a profile that is compared with none', ['diff-profiles', 'hebei-2022'], "Missing required argument 'b'"],
  ['a port beyond all ports', ['mock', '--port', '70000'], '65532'],
])('refuses %s with 2', async (_, args, hint) => {
  const { code, notes } = await run(...args);
  expect(code).toBe(2);
  expect(notes).toContain(hint);
});

test('never ends with 0 when a shard holds nothing', async () => {
  const { code, notes } = await run(
    'check',
    '--reference',
    '--check',
    'access.expired-token-is-refused',
    '--shard',
    '2/2',
  );
  expect(code).toBe(3);
  expect(notes).toContain('nothing-selected');
});

test.each([
  ['checks', ['suite', 'level', 'requirements', 'title']],
  ['faults', ['suite', 'title', 'caughtBy']],
  ['profiles', ['title', 'document', 'items']],
  ['items', ['name', 'category', 'method', 'licence', 'frequency', 'fields']],
  ['requirements', ['document', 'clause', 'modality', 'answeredBy']],
  ['attestations', ['title', 'requirements', 'from', 'handIn', 'lookFor', 'signedBy', 'holdsMonths']],
])('lists %s as one JSON array of objects with an id', async (kind, members) => {
  const { out, notes } = await run('list', kind, '--json');
  const rows = JSON.parse(out) as Record<string, unknown>[];
  expect(notes).toBe('');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(['id', ...members]));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each(['checks', 'faults', 'profiles', 'requirements', 'attestations'])(
  'prints %s as a table for people',
  async (kind) => {
    const { out } = await run('list', kind, '--lang', 'en');
    expect(out.split('\n')[0]).toMatch(/^id /);
  },
);

test('marks what a profile extends, and the one that has no list', async () => {
  const { out } = await run('list', 'profiles', '--lang', 'en');
  expect(out).toMatch(/^langfang-2022 .* hebei-2022 .* categories, .* items/m);
  expect(out).toMatch(/^national-2024 .* placeholder, not usable/m);
  const listed = JSON.parse((await run('list', 'profiles', '--json')).out) as Record<string, unknown>[];
  expect(listed.find(({ id }) => id === 'heihe-2022')).toMatchObject({ extends: 'heilongjiang-2022' });
  expect(listed.find(({ id }) => id === 'national-2024')).toMatchObject({
    items: [],
    placeholder: { reason: { en: expect.stringContaining('not public') as string } },
  });
});

test('lists the items of a profile for people, under how many there are', async () => {
  const { out } = await run('list', 'items', '--profile', 'national-2021');
  expect(out.split('\n')[0]).toBe('国家清单（2021）：14 类 37 项（38 行）');
});

test('compares two profiles, for people and as one JSON document', async () => {
  const { out } = await run('diff-profiles', 'heilongjiang-2022', 'heihe-2022', '--lang', 'en');
  expect(out).toContain('In both, and different: 0 rows');
  const { out: json, notes } = await run('diff-profiles', 'hebei-2022', 'langfang-2022', '--json');
  expect(JSON.parse(json)).toMatchObject({ a: 'hebei-2022', b: 'langfang-2022', onlyInB: [], settings: [] });
  expect(notes).toBe('');
});

test('shows help and version without failing', async () => {
  expect((await run('--help')).out).toContain('check');
  expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('lists the companies that have a story, as people and as programs read them', async () => {
  const { out: table } = await run('list', 'companies', '--lang', 'en');
  expect(table).toContain('Penalised the day before Spring');
  expect(table).toContain('2026-02-16 16:30 A penalty is decided');
  const { out } = await run('list', 'companies', '--profile', 'langfang-2022', '--json');
  const companies = JSON.parse(out) as Record<string, unknown>[];
  expect(companies.length).toBeGreaterThanOrEqual(25);
  for (const [index, company] of companies.entries()) {
    expect(Object.keys(company)).toEqual(['id', 'index', 'uscc', 'name', 'kind', 'title', 'story', 'events']);
    expect(company['index']).toBe(index);
  }
  expect(companies.find(({ id }) => id === 'tax-paid-in-part-then-in-full')).toMatchObject({
    events: [
      { at: '2026-02-04 10:00:00', kind: 'payment', items: ['tax.arrears', 'tax.payments'] },
      { at: '2026-03-18 16:00:00', kind: 'payment' },
    ],
  });
  const { out: elsewhere } = await run('list', 'companies', '--json', '--seed', 'another');
  expect(JSON.parse(elsewhere)).not.toMatchObject([{ uscc: companies[0]?.['uscc'] }]);
});
