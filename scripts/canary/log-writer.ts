import type { SensitiveValue } from '../../fixtures/world/index.ts';
import { createIssuedValues } from './issued-values.ts';

/** A value that the log holds, and where its text begins, in UTF-16 units of the whole log. */
export interface Planted {
  readonly secret: SensitiveValue;
  readonly position: number;
}

/** A log with values planted among lines of everyday. */
export interface PlantedLog {
  readonly chunks: readonly string[];
  readonly planted: readonly Planted[];
}

const words = [
  ...[
    '请求',
    '响应',
    '查询',
    '授权',
    '核验',
    '企业',
    '信用',
    '报告',
    '成功',
    '失败',
    '超时',
    '重试',
    '缓存',
    '命中',
    '接口',
  ],
  ...[
    '高新技术',
    '成立时间',
    '方式',
    '安全',
    '管理',
    '明细',
    '任务',
    '完成',
    '平台',
    '节点',
    '机构',
    '同步',
    '数据',
    '金额',
  ],
  ...[
    'GET',
    'POST',
    'INFO',
    'WARN',
    'trace',
    'worker',
    'elapsed',
    'retry',
    'pool',
    'session',
    'cache',
    'timeout',
    'null',
  ],
];

/** How a line holds a value: within JSON, within words, within a row of CSV. */
const ways = [
  (field: string, value: string) => `{"level":"warn","item":"${field}","value":"${value}","elapsedMs":12}`,
  (field: string, value: string) =>
    `2026-01-12 09:30:01.120 WARN [worker-3] 字段${field}的值为“${value}”，已重试 2 次`,
  (field: string, value: string) => `20260112,${field},${value},ok,"12,5"`,
];

const chunkBytes = 1_000_000;

/**
 * A log of so many bytes of UTF-8: words, times, digests, valid ids, phones, cards and accounts of blocks in use, and
 * each of the secrets once in each of three ways, evenly spread. The same for the same arguments.
 */
export function writeLog(bytes: number, secrets: readonly SensitiveValue[]): PlantedLog {
  const issued = createIssuedValues(7);
  const each = secrets.flatMap((secret) =>
    ways.map((way) => ({ secret, line: way(secret.field, secret.value) })),
  );
  const chunks: string[] = [];
  const planted: Planted[] = [];
  let state = 0x2545f491;
  const below = (size: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % size;
  };
  let position = 0;
  let written = 0;
  let next = 0;
  let lines: string[] = [];
  let inChunk = 0;
  const write = (line: string): void => {
    lines.push(line);
    const length = Buffer.byteLength(line) + 1;
    position += line.length + 1;
    inChunk += length;
    written += length;
    if (inChunk < chunkBytes && written < bytes) return;
    chunks.push(`${lines.join('\n')}\n`);
    lines = [];
    inChunk = 0;
  };
  let values: readonly string[] = [];
  let used = 0;
  const everyday = (): string => {
    if (used >= values.length) {
      values = issued.lines(20_000).text.split('\n').slice(0, -1);
      used = 0;
    }
    const said = Array.from({ length: 6 + below(14) }, () => words[below(words.length)] ?? '').join(' ');
    const digest = below(0x7fff_ffff).toString(16).padStart(8, 'a');
    return `2026-01-12T09:${10 + below(50)}:${10 + below(50)}.${100 + below(900)}+08:00 ${digest} ${said} ${values[used++] ?? ''}`;
  };
  while (written < bytes) {
    const due = each[next];
    if (due !== undefined && written >= (next / each.length) * bytes * 0.99) {
      planted.push({ secret: due.secret, position: position + due.line.indexOf(due.secret.value) });
      write(due.line);
      next++;
    } else write(everyday());
  }
  return { chunks, planted };
}
