import { expect, test } from 'vitest';
import { loadContract } from '../../../src/contract/load-contract.ts';
import type { ProfileItem } from '../../../src/contract/profile.ts';
import { itemOf } from '../platform-context.ts';
import { honestMasking, type Leaving, type WayOut } from './masking.ts';

const item = itemOf(loadContract('national-2021').profile, 'administrative.penalty');

const record = {
  enterpriseName: '信衡示例一号有限公司',
  legalRepresentativeName: '示例甲',
  legalRepresentativeIdType: '01',
  legalRepresentativeIdNumber: '990101198001010014',
  violationFacts: '联系电话13900000000',
  fineAmount: 5000,
};

function leaving(way: WayOut, licensed: boolean) {
  const how: Leaving = { item, way, licensed, institutionId: 'bank-001' };
  return honestMasking.record(record, how, honestMasking);
}

test.each(['query', 'report', 'batch-json', 'batch-csv'] as const)('masks the gated pair by %s', (way) => {
  expect(leaving(way, false)).toEqual({
    ...record,
    legalRepresentativeIdType: '**',
    legalRepresentativeIdNumber: '990***********0014',
    violationFacts: '联系电话139****0000',
  });
});

test('gives everything as it is under a licence', () => {
  expect(leaving('query', true)).toBe(record);
});

test('hides a short document number altogether', () => {
  const mask = honestMasking.mask('legalRepresentativeIdNumber', 'E12345678', {
    item,
    way: 'query',
    licensed: false,
    institutionId: 'bank-001',
  });
  expect(mask).toBe('*********');
});

test('masks the ids of persons in an open item, whatever the licence, and no code of an organisation', () => {
  const judgment: ProfileItem = {
    ...item,
    licence: 'open',
    gatedFields: [],
    fields: [
      {
        id: 'plaintiffIdNumber',
        name: '',
        printed: '',
        type: 'string',
        grade: 'personal',
        reveal: 'id-number',
      },
      {
        id: 'defendantIdNumber',
        name: '',
        printed: '',
        type: 'string',
        grade: 'personal',
        reveal: 'id-number',
      },
      { id: 'agentIdNumber', name: '', printed: '', type: 'string', grade: 'personal', reveal: 'id-number' },
      {
        id: 'judgment',
        name: '',
        printed: '',
        type: 'string',
        grade: 'public',
        reveal: 'all',
        freeText: true,
      },
      { id: 'cause', name: '', printed: '', type: 'string', grade: 'public', reveal: 'all' },
    ],
  };
  const row = {
    plaintiffIdNumber: '129901198001020212',
    defendantIdNumber: '91990101MA0000015C',
    agentIdNumber: null,
    judgment: '被告联系电话13900000000',
    cause: '电话13900000000合同纠纷',
  };
  const how: Leaving = { item: judgment, way: 'report', licensed: true, institutionId: 'bank-001' };
  expect(honestMasking.record(row, how, honestMasking)).toEqual({
    ...row,
    plaintiffIdNumber: '129***********0212',
    judgment: '被告联系电话139****0000',
  });
});
