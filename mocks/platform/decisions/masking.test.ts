import { expect, test } from 'vitest';
import { loadContract } from '../../../src/contract/load-contract.ts';
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
