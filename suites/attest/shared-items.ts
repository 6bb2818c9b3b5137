import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';
import { requirements } from '../../fixtures/tables/requirements.ts';

/** The checks see a platform use its items as the list says; that departments really share them, a person has to see. */
const listRows = requirements.filter(({ item }) => item !== undefined).map(({ id }) => id);

export const sharedItems = defineAttestation({
  id: 'attest.shared-items',
  title: text('信息项接入台账', 'The register of items that are really shared'),
  requirements: [
    'N52-008',
    'N52-012',
    'N52-013',
    'HG19-001',
    'HLJ2-T04',
    'HLJ17-007',
    'HB-004',
    'LF-006',
    ...listRows,
  ],
  from: 'platform',
  handIn: [
    text(
      '逐项台账：信息项、提供单位、共享层级、共享方式、开通日期、最近一次取得数据的时间',
      'a register item by item: provider, level, method, opened when, last data when',
    ),
    text('与提供单位的对接协议或联调确认', 'agreements with the providers, or their confirmation of tests'),
    text('未开通项的原因和计划', 'for items not yet open, why and until when'),
  ],
  lookFor: [
    text(
      '清单的每一项都在台账中，提供单位和方式与清单一致',
      'every item of the list is there, with the list’s provider and method',
    ),
    text(
      '已开通项在生产环境取到真实数据，抽查三项',
      'items said to be open yield real data in production; try three',
    ),
    text(
      '报送类的项目按清单频率连续到数，没有断档',
      'items that are reported arrive at the list’s frequency without a gap',
    ),
    text('没有就同一信息重复向部门索取', 'no department is asked twice for the same information'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 6,
  endsWith: text('清单调整，或提供单位变更', 'the list or a provider changes'),
});
