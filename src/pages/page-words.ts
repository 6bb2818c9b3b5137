import type { ApiName } from '../contract/api-name.ts';
import { text, type Text } from '../engine/text.ts';

/** What the pages themselves say, apart from profiles and specifications. */
export const pageWords = {
  product: text('信衡', 'Xinheng'),
  title: text('接口与共享清单', 'Interfaces and sharing lists'),
  lead: text(
    '每个规则集有一份共享清单，以及该清单下四个接口的规范。点开即读，无需联网。',
    'Each profile has a sharing list, and the four interfaces as that list shapes them. Nothing here needs a network.',
  ),
  noticeTitle: text('声明', 'Notice'),
  notice: text(
    '这里是依据公开文件整理的参考接口与清单，供自测之用，不是官方标准文本，也不是官方清单的替代。文件没有写明的数值标为“推定”。',
    'These are a reference interface and lists drawn from public documents, for self-tests. They are no official text and do not replace the official lists. Whatever no document states is marked “assumed”.',
  ),
  profile: text('规则集', 'Profile'),
  document: text('文件', 'Document'),
  issued: text('印发日期', 'Issued'),
  inherits: text('继承自', 'Inherits from'),
  list: text('共享清单', 'Sharing list'),
  workbook: text('Excel 表', 'Excel workbook'),
  specification: text('规范（JSON）', 'Specification (JSON)'),
  placeholder: text('未公开', 'Not public'),
  licences: text('接口页面使用 Scalar 绘制，其许可文本', 'The API pages are drawn with Scalar; its licences'),
} as const;

/** What each of the four interfaces is called. */
export const apiTitles: Readonly<Record<ApiName, Text>> = {
  'local-platform': text('地方平台', 'Local platform'),
  'data-provider': text('数据提供单位', 'Data provider'),
  'provincial-node': text('省级节点', 'Provincial node'),
  'national-node': text('国家节点', 'National node'),
};

/** In the order in which a builder meets them. */
export const apiOrder: readonly ApiName[] = [
  'local-platform',
  'data-provider',
  'provincial-node',
  'national-node',
];
