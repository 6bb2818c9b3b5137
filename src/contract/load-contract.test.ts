import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFolder } from './generated-folder.ts';
import { listPlaceholders, listProfiles } from './list-profiles.ts';
import { loadContract } from './load-contract.ts';
import { validateRecord } from './validate-record.ts';

describe('loadContract', () => {
  it('loads each profile once, and each interface when it is asked for', () => {
    const contract = loadContract('national-2021');
    expect(contract.profile.id).toBe('national-2021');
    expect(loadContract('national-2021')).toBe(contract);
    expect(contract.api('local-platform')).toBe(contract.api('local-platform'));
    expect(contract.api('local-platform').match('POST', '/v1/items/tax.arrears/query')).toEqual({
      operationId: 'queryItem',
      pathParams: { item: 'tax.arrears' },
    });
    expect(contract.api('local-platform').document).toMatchObject({ 'x-profile': 'national-2021' });
  });

  it('says which profile may be meant by one that does not exist', () => {
    expect(() => loadContract('hebie')).toThrow(
      expect.objectContaining({
        code: 'unknown-profile',
        message:
          'Cannot read profile "hebie": no such profile. Did you mean "hebei-2022"? Run "xinheng list profiles".',
      }),
    );
    expect(() => loadContract('../national-2021')).toThrow(
      'Cannot read profile "../national-2021": no such profile. Run "xinheng list profiles".',
    );
  });

  it('refuses a placeholder, and says why it is one', () => {
    expect(() => loadContract('national-2024')).toThrow(
      expect.objectContaining({
        code: 'placeholder-profile',
        message:
          'Cannot use profile "national-2024": it is a placeholder. The scheme of 2024 has a list of its own, which the published text omits; what is not public is not invented here. Choose one that has a list: run "xinheng list profiles".',
      }),
    );
  });

  it('says what to do where the generated files are missing', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'empty-'));
    expect(() => generatedFolder(folder)).toThrow(
      `Cannot find openapi/generated/profiles.json above ${folder}. In a checkout, run "npm run generate"; an installed package is damaged: install it again.`,
    );
  });

  it('finds the generated files from the sources and from dist', () => {
    const root = path.join(import.meta.dirname, '../..');
    const folder = path.join(root, 'openapi/generated');
    expect(generatedFolder(path.join(root, 'src/contract'))).toBe(folder);
    expect(generatedFolder(path.join(root, 'dist/src/contract'))).toBe(folder);
  });
});

describe('listProfiles', () => {
  it('lists the profiles that have a list, the earliest first, and the placeholders apart', () => {
    expect(listProfiles().map(({ id }) => id)).toEqual([
      'national-2021',
      'heilongjiang-2022',
      'heihe-2022',
      'hebei-2022',
      'hegang-2022',
      'langfang-2022',
    ]);
    expect(listPlaceholders().map(({ id }) => id)).toEqual(['national-2024']);
  });

  it('says in each profile where its settings come from', () => {
    for (const { id, settings } of listProfiles()) {
      for (const [name, setting] of Object.entries(settings)) {
        const said = setting.basis === 'stated' ? setting.source : setting.reason;
        expect(said, `${id} ${name}`).toMatch(/\p{Script=Han}.*[A-Za-z]/u);
      }
    }
  });
});

describe('validateRecord', () => {
  const record = {
    enterpriseName: '信衡示例二号有限公司',
    uscc: '91990101MA00000237',
    inArrears: false,
    arrearsAmount: 0,
    taxType: null,
    amountUnit: '元',
  };

  it('holds a record against the schema of its item', () => {
    expect(validateRecord('tax.arrears', record)).toEqual([]);
    expect(validateRecord('tax.arrears', { ...record, arrearsAmount: 1 })).toContainEqual(
      expect.objectContaining({ pointer: '/arrearsAmount', keyword: 'const' }),
    );
  });

  it('has a schema for every item of every profile', () => {
    for (const { items } of listProfiles()) {
      for (const { id } of items) expect(validateRecord(id, {})).not.toEqual([]);
    }
  });

  it('throws for an item without a schema', () => {
    expect(() => validateRecord('tax.paid', {})).toThrow('No schema describes the records of "tax.paid".');
  });
});
