import type { JournalEntry } from '../../contract/admin.ts';
import { text, type Text } from '../../engine/text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { summarize } from './exchange-summary.ts';
import { memberWords } from './member-words.ts';
import { resultCodeWords } from './result-code-words.ts';
import { fillWords } from './fill-words.ts';

/** One line of the explanation: a name, a sentence, and what else is said of it. */
export interface Explanation {
  readonly about: 'operation' | 'item' | 'enterprise' | 'licence' | 'result' | 'remedy' | 'sealing';
  readonly sentence: Text;
  readonly detail?: Text;
}

/** What else is known when an exchange is explained. */
export interface KnownThings {
  readonly vocabulary: Vocabulary;
  /** Company name by code. */
  readonly companies?: ReadonlyMap<string, string>;
  /** A licence's state in words, by id. */
  readonly licences?: ReadonlyMap<string, Text>;
}

/** Explains an exchange in words: what was asked of whom, about what, under which licence, and what came of it. */
export function explainExchange(entry: JournalEntry, known: KnownThings): readonly Explanation[] {
  const summary = summarize(entry);
  return [
    operationOf(entry, known),
    ...itemOf(entry, known),
    ...enterpriseOf(summary.uscc, known),
    ...licenceOf(entry, summary.licenseId, known),
    ...sealingOf(entry),
    ...resultOf(entry, summary.code, summary.isRefused),
  ];
}

function operationOf(entry: JournalEntry, { vocabulary }: KnownThings): Explanation {
  const { zh, en } = memberWords[entry.member];
  const member = text(zh, en.toLowerCase());
  const path = entry.request.url.split('?')[0] ?? '';
  const asked = { method: entry.request.method, path: path.slice(0, 200), member };
  const words = vocabulary.operations.find(
    (each) => each.member === entry.member && each.operation === entry.operation,
  );
  if (!words) {
    return {
      about: 'operation',
      sentence: fillWords(
        text('{member}没有 {method} {path} 这个操作。', 'The {member} has no operation {method} {path}.'),
        asked,
      ),
      detail: text(
        '核对方法与路径：按规范逐字相符，不作归一。',
        'Check method and path: they must be those of the specification to the letter; nothing is normalised.',
      ),
    };
  }
  const told = words.calledBack
    ? text(
        '{member}回调平台：{summary}（{operation}）。',
        'The {member} called the platform back: {summary} ({operation}).',
      )
    : text(
        '向{member}发出“{summary}”（{operation}）。',
        '“{summary}” ({operation}) was asked of the {member}.',
      );
  const { description } = words;
  return {
    about: 'operation',
    sentence: fillWords(told, { ...asked, summary: words.summary, operation: words.operation }),
    ...(description.zh === '' ? {} : { detail: description }),
  };
}

const licenceRules: Readonly<Record<string, Text>> = {
  open: text('公开，无须授权', 'open: no licence needed'),
  required: text('须有企业授权', "provided under the enterprise's licence only"),
  'gated-fields': text('部分字段须有企业授权', "some of its fields only under the enterprise's licence"),
};

function itemOf({ item }: JournalEntry, { vocabulary }: KnownThings): readonly Explanation[] {
  if (item === null) return [];
  const words = vocabulary.items.find(({ id }) => id === item);
  if (!words) {
    const sentence = text(
      '“{item}”不在本规则集的共享清单上。',
      'The sharing list of this profile has no “{item}”.',
    );
    return [{ about: 'item', sentence: fillWords(sentence, { item }) }];
  }
  const rule = licenceRules[words.licence] ?? text(words.licence, words.licence);
  const sentence = text('信息项：{name}（{item}），{rule}。', 'Item: {name} ({item}); {rule}.');
  return [{ about: 'item', sentence: fillWords(sentence, { name: words.name, item, rule }) }];
}

function enterpriseOf(uscc: string | null, { companies }: KnownThings): readonly Explanation[] {
  if (uscc === null) return [];
  const name = companies?.get(uscc);
  const sentence =
    name === undefined
      ? text('企业：{uscc}。', 'Enterprise: {uscc}.')
      : text('企业：{name}（{uscc}）。', 'Enterprise: {name} ({uscc}).');
  return [{ about: 'enterprise', sentence: fillWords(sentence, { uscc, name: name ?? '' }) }];
}

function licenceOf(
  { item }: JournalEntry,
  licenseId: string | null,
  { vocabulary, licences }: KnownThings,
): readonly Explanation[] {
  if (licenseId === null) {
    const needed = vocabulary.items.some(({ id, licence }) => id === item && licence === 'required');
    if (!needed) return [];
    return [
      {
        about: 'licence',
        sentence: text(
          '请求中没有授权书，而此项须有。',
          'The request names no licence, and this item needs one.',
        ),
      },
    ];
  }
  const state = licences?.get(licenseId);
  const sentence =
    state === undefined
      ? text('授权书：{licenseId}。', 'Licence: {licenseId}.')
      : text('授权书：{licenseId}，现为{state}。', 'Licence: {licenseId}, now {state}.');
  return [{ about: 'licence', sentence: fillWords(sentence, { licenseId, state: state ?? '' }) }];
}

function sealingOf(entry: JournalEntry): readonly Explanation[] {
  const sealed = (body: string): boolean => /"(?:requestData|signatureData)"\s*:\s*"[^"]/.test(body);
  const lost = [
    ...(sealed(entry.request.body) && isSameAsBody(entry.plainRequest, 'requestData') ? ['request'] : []),
    ...(sealed(entry.response.body) && isSameAsBody(entry.plainResponse, 'signatureData')
      ? ['response']
      : []),
  ];
  if (lost.length === 0) return [];
  return [
    {
      about: 'sealing',
      sentence: text(
        '信封未能打开：密钥、变体或签名不对，故只有密文。',
        'The envelope could not be opened (key, variant or signature): only its ciphertext is there.',
      ),
    },
  ];
}

function isSameAsBody(plain: unknown, name: string): boolean {
  return plain === null || (typeof plain === 'object' && name in plain);
}

function resultOf(entry: JournalEntry, code: string | null, isRefused: boolean): readonly Explanation[] {
  const { status } = entry.response;
  if (status === 0) {
    return [
      { about: 'result', sentence: text('没有完整的应答。', 'There was no complete answer.') },
      {
        about: 'remedy',
        sentence: text(
          '平台应按超时处理：不当作成功，带同一标识重试。',
          'A platform treats this as a time-out: no success, and a retry under the same id.',
        ),
      },
    ];
  }
  const words = code === null ? undefined : resultCodeWords[code];
  if (!isRefused) {
    return [
      {
        about: 'result',
        sentence: fillWords(text('结果：成功（HTTP {status}）。', 'Result: success (HTTP {status}).'), {
          status,
        }),
      },
    ];
  }
  if (!words) {
    const plain = text('结果：被拒绝（HTTP {status}）。', 'Result: refused (HTTP {status}).');
    return [{ about: 'result', sentence: fillWords(plain, { status }) }];
  }
  const refused = text(
    '结果：{code}，{meaning}（HTTP {status}）。',
    'Result: {code}, {meaning} (HTTP {status}).',
  );
  return [
    { about: 'result', sentence: fillWords(refused, { code: code ?? '', meaning: words.meaning, status }) },
    { about: 'remedy', sentence: words.remedy },
  ];
}
