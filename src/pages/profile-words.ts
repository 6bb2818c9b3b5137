import type {
  Frequency,
  Grade,
  LicenceRule,
  ProfileItem,
  Reveal,
  SharingMethod,
} from '../contract/profile.ts';
import { text, type Text } from '../engine/text.ts';

export const methodWords: Readonly<Record<SharingMethod, Text>> = {
  aggregation: text('物理归集', 'Aggregation'),
  interface: text('接口调用', 'Interface call'),
  verification: text('数据核验', 'Verification'),
};

export const licenceWords: Readonly<Record<LicenceRule, Text>> = {
  open: text('无须授权', 'no licence needed'),
  required: text('须经企业授权', 'under the enterprise’s licence'),
  'gated-fields': text('部分字段对外提供时须经企业授权', 'some fields only under licence'),
};

export const levelWords: Readonly<Record<ProfileItem['level'], Text>> = {
  national: text('国家层面', 'national level'),
  local: text('地方层面', 'local level'),
};

export const gradeWords: Readonly<Record<Grade, Text>> = {
  public: text('公开', 'Public'),
  'business-secret': text('商业秘密', 'Business secret'),
  personal: text('个人信息', 'Personal'),
};

export const revealWords: Readonly<Record<Reveal, Text>> = {
  all: text('全部', 'All of it'),
  none: text('不得显露', 'Nothing'),
  'id-number': text('证件号码掩码', 'A masked id number'),
  'person-name': text('姓名掩码', 'A masked name'),
  phone: text('电话掩码', 'A masked phone number'),
  account: text('账号掩码', 'A masked account'),
  address: text('地址掩码', 'A masked address'),
  band: text('仅档位', 'A band only'),
};

/** 更新频率, as the list or the assumption has it; one that is assumed says so. */
export function frequencyText({ frequency, fields }: ProfileItem): Text {
  const { kind, basis } = frequency;
  const said = kind === 'working-days' ? workingDays(frequency, fields) : frequencyKinds[kind];
  return basis === 'stated' ? said : text(`${said.zh}（推定）`, `${said.en} (assumed)`);
}

const frequencyKinds: Readonly<Record<Exclude<Frequency['kind'], 'working-days'>, Text>> = {
  unspecified: text('未规定', 'Not stated'),
  'real-time': text('实时', 'Real time'),
  monthly: text('每月', 'Monthly'),
  'half-yearly': text('每半年', 'Half-yearly'),
  regular: text('定期', 'Regularly'),
};

function workingDays({ days = 0, from = '' }: Frequency, fields: ProfileItem['fields']): Text {
  const dated = fields.find(({ id }) => id === from)?.name ?? from;
  return text(`自${dated}起${String(days)}个工作日内`, `Within ${String(days)} working days from ${from}`);
}
