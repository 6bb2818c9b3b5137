import type { BaseRecord } from '../../fixtures/world/base-record.ts';
import type { Column } from './row-columns.ts';

/** What the fields of a base record are called, in their order. */
const names: Readonly<Record<keyof BaseRecord, string>> = {
  index: '序号',
  uscc: '统一社会信用代码',
  enterpriseName: '企业名称',
  kind: '主体类别',
  legalForm: '组织形式',
  divisionCode: '行政区划代码',
  divisionName: '行政区划',
  address: '住所',
  industryCode: '行业代码',
  industryName: '行业',
  size: '企业规模',
  establishedOn: '成立日期',
  registeredCapital: '注册资本（元）',
  headcount: '从业人数',
  registrationStatus: '登记状态',
  registrationAuthority: '登记机关',
  legalRepresentativeName: '法定代表人姓名',
  legalRepresentativeIdType: '法定代表人证件类型',
  legalRepresentativeIdNumber: '法定代表人证件号码',
  legalRepresentativePhone: '法定代表人电话',
};

/** The columns of a table of base records. */
export function baseColumns(lang: 'zh' | 'en'): readonly Column<BaseRecord>[] {
  // Object.keys of a literal gives just its keys, in the order in which they stand.
  const fields = Object.keys(names) as (keyof BaseRecord)[];
  return fields.map((field) => ({
    name: lang === 'zh' ? names[field] : field,
    value: (record) => record[field],
  }));
}
