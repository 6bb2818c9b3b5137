import type { Text } from '../engine/text.ts';
import type { Basis, Frequency, Grade, LicenceRule, ProfileItem, Reveal, SharingMethod } from './profile.ts';

/** What people call the codes of a profile, in the documents' own terms. */
export const methodWords: Readonly<Record<SharingMethod, Text>> = {
  aggregation: { zh: '物理归集', en: 'aggregation' },
  interface: { zh: '接口调用', en: 'interface' },
  verification: { zh: '数据核验', en: 'verification' },
};

export const licenceWords: Readonly<Record<LicenceRule, Text>> = {
  open: { zh: '无需授权', en: 'open' },
  required: { zh: '经企业授权', en: 'under licence' },
  'gated-fields': { zh: '个别字段经企业授权', en: 'gated fields' },
};

export const levelWords: Readonly<Record<ProfileItem['level'], Text>> = {
  national: { zh: '国家层面', en: 'national' },
  local: { zh: '地方层面', en: 'local' },
};

export const basisWords: Readonly<Record<Basis, Text>> = {
  stated: { zh: '文件载明', en: 'stated' },
  assumed: { zh: '推定', en: 'assumed' },
};

export const gradeWords: Readonly<Record<Grade, Text>> = {
  public: { zh: '公开', en: 'public' },
  'business-secret': { zh: '商业秘密', en: 'business secret' },
  personal: { zh: '个人信息', en: 'personal' },
};

/** The most of a value that may be shown without licence. */
export const revealWords: Readonly<Record<Reveal, Text>> = {
  all: { zh: '可全部提供', en: 'all' },
  none: { zh: '不得提供', en: 'nothing' },
  'id-number': { zh: '按证件号码遮盖', en: 'masked as an id' },
  'person-name': { zh: '按姓名遮盖', en: 'masked as a name' },
  phone: { zh: '按电话遮盖', en: 'masked as a phone' },
  account: { zh: '按户号遮盖', en: 'masked as an account' },
  address: { zh: '按住址遮盖', en: 'masked as an address' },
  band: { zh: '只露档位', en: 'its band' },
};

/** How often; a number of working days stands before its words. */
export const frequencyKinds: Readonly<Record<Frequency['kind'], Text>> = {
  unspecified: { zh: '频率未定', en: 'no frequency' },
  'real-time': { zh: '实时', en: 'real-time' },
  monthly: { zh: '每月', en: 'monthly' },
  'half-yearly': { zh: '每半年', en: 'half-yearly' },
  'working-days': { zh: '个工作日内', en: 'working days' },
  regular: { zh: '定期', en: 'regularly' },
};

/** How often, and whether the document says so. */
export function frequencyWords({ kind, days, basis }: Frequency): Text {
  const words = frequencyKinds[kind];
  const often: Text =
    days === undefined
      ? words
      : { zh: `${String(days)} ${words.zh}`, en: `within ${String(days)} ${words.en}` };
  if (kind === 'unspecified') return often;
  return { zh: `${often.zh}（${basisWords[basis].zh}）`, en: `${often.en} (${basisWords[basis].en})` };
}
