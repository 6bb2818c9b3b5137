import { text, type Text } from '../engine/text.ts';

const titles: ReadonlyMap<string, Text> = new Map([
  ['access', text('接入', 'Access')],
  ['authorization', text('授权', 'Authorization')],
  ['desensitization', text('脱敏', 'Desensitization')],
  ['update-frequency', text('更新频率', 'Update frequency')],
  ['data-quality', text('数据质量', 'Data quality')],
  ['subject-rights', text('信息主体权益', 'Rights of the subject')],
  ['audit', text('日志与安全管理', 'Audit and security')],
  ['reporting', text('服务与报送', 'Service and reporting')],
  ['attest', text('文件核查', 'Documents')],
]);

/** The concern that a suite covers, as people read it; a suite of somebody's own goes by its id. */
export function suiteTitle(suite: string): Text {
  return titles.get(suite) ?? text(suite, suite);
}
