import { defineAttestation } from '../../src/engine/attestation.ts';
import { text } from '../../src/engine/text.ts';

export const informationCatalogue = defineAttestation({
  id: 'attest.information-catalogue',
  title: text('信息资源目录及共享公开属性', 'The catalogue of information and what of it may be shared'),
  requirements: ['N52-027', 'HLJ2-T13', 'HB-006', 'LF-002'],
  from: 'platform',
  handIn: [
    text('平台的信息资源目录', 'the platform’s catalogue of information'),
    text(
      '各数据提供单位确认共享属性、公开属性和范围的函件',
      'letters in which providers confirm whether and how far each item may be shared and published',
    ),
  ],
  lookFor: [
    text(
      '目录覆盖清单的全部信息项，字段名称和格式与清单一致',
      'the catalogue covers every item of the list, with its fields and formats',
    ),
    text(
      '每项都写明共享属性、公开属性、范围和提供单位',
      'each says whether it is shared, whether public, how far, and who provides it',
    ),
    text('县级来源使用同一目录和格式', 'county sources use the same catalogue and formats'),
  ],
  signedBy: text('平台运营单位负责人签字，加盖公章', 'the head of the platform’s operator, with seal'),
  holdsMonths: 12,
  endsWith: text('清单调整，或提供单位更改属性', 'the list changes, or a provider changes an attribute'),
});
