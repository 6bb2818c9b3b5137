import { describe, expect, it } from 'vitest';
import { text } from '../../engine/text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { explainExchange } from './explain-exchange.ts';
import { resultCodeWords } from './result-code-words.ts';
import { sampleEntry } from './sample-entry.ts';

const vocabulary: Vocabulary = {
  profile: { id: 'p', title: text('规则集', 'Profile') },
  operations: [
    {
      member: 'provincial-node',
      operation: 'inquire',
      method: 'POST',
      path: '/api/creditInquiry/{item}',
      summary: text('中转查询', 'Relay an inquiry'),
      description: text('说明', 'What it says'),
      calledBack: false,
    },
    {
      member: 'provincial-node',
      operation: 'deliverEvent',
      method: 'POST',
      path: 'nodeEvent',
      summary: text('通知平台', 'Tell the platform'),
      description: text('', ''),
      calledBack: true,
    },
  ],
  items: [{ id: 'tax.arrears', name: '欠税信息', method: 'interface', licence: 'required' }],
};
const explain = (entry: Parameters<typeof sampleEntry>[0], more = {}) =>
  explainExchange(sampleEntry(entry), { vocabulary, ...more }).map(({ about, sentence }) => [
    about,
    sentence.zh,
    sentence.en,
  ]);

describe('an exchange in words', () => {
  it('says what was asked of whom, about what, under which licence, and what came of it', () => {
    const entry = {
      item: 'tax.arrears',
      uscc: '91990101MA00000237',
      plainRequest: { licenseId: 'NL-1' },
      response: {
        status: 200,
        headers: {},
        body: '{"success":false,"errorCode":"3004","errorMessage":"no"}',
      },
    };
    const licences = new Map([['NL-1', text('已撤销', 'revoked')]]);
    const companies = new Map([['91990101MA00000237', '甲公司']]);
    expect(explain(entry, { licences, companies })).toEqual([
      [
        'operation',
        '向省级节点发出“中转查询”（inquire）。',
        '“Relay an inquiry” (inquire) was asked of the provincial node.',
      ],
      [
        'item',
        '信息项：欠税信息（tax.arrears），须有企业授权。',
        "Item: 欠税信息 (tax.arrears); provided under the enterprise's licence only.",
      ],
      ['enterprise', '企业：甲公司（91990101MA00000237）。', 'Enterprise: 甲公司 (91990101MA00000237).'],
      ['licence', '授权书：NL-1，现为已撤销。', 'Licence: NL-1, now revoked.'],
      [
        'result',
        '结果：3004，授权书校验失败（HTTP 200）。',
        'Result: 3004, the licence check failed (HTTP 200).',
      ],
      ['remedy', resultCodeWords['3004']?.remedy.zh, resultCodeWords['3004']?.remedy.en],
    ]);
  });

  it('says that a licence is missing where the item needs one', () => {
    expect(explain({ item: 'tax.arrears' })).toContainEqual([
      'licence',
      '请求中没有授权书，而此项须有。',
      'The request names no licence, and this item needs one.',
    ]);
  });

  it('knows a callback from a request, and an operation that there is not', () => {
    expect(explain({ operation: 'deliverEvent' })[0]?.[2]).toBe(
      'The provincial node called the platform back: Tell the platform (deliverEvent).',
    );
    expect(explain({ operation: null })[0]?.[2]).toBe(
      'The provincial node has no operation POST /api/creditInquiry/tax.arrears.',
    );
    expect(explain({ item: 'no.such' })[1]?.[2]).toBe('The sharing list of this profile has no “no.such”.');
  });

  it('says when nothing came, when it went well, and when an envelope stayed shut', () => {
    const nothing = { response: { status: 0, headers: {}, body: '' } };
    expect(explain(nothing).at(-2)).toEqual(['result', '没有完整的应答。', 'There was no complete answer.']);
    expect(explain({}).at(-1)).toEqual(['result', '结果：成功（HTTP 200）。', 'Result: success (HTTP 200).']);
    const body = '{"requestData":"AAAA","key":"00"}';
    const shut = {
      request: { method: 'POST', url: '/', headers: {}, body },
      plainRequest: { requestData: 'AAAA' },
    };
    expect(explain(shut).map(([about]) => about)).toContain('sealing');
  });

  it('has a meaning and a remedy in both languages for every result code', () => {
    for (const [code, { meaning, remedy }] of Object.entries(resultCodeWords)) {
      expect(code).toMatch(/^\d{4}$/);
      for (const each of [meaning.zh, meaning.en, remedy.zh, remedy.en]) expect(each).not.toBe('');
    }
  });
});
