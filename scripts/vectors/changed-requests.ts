import { chineseBody, type RequestCase } from './request-cases.ts';
import { honestSignature } from './sign-request-case.ts';
import { original, queryPath, type SpoiledSignature, type Told } from './spoiled-signature.ts';

/** Signed as it should be, then changed on its way. */
function changed(told: Told, change: Partial<RequestCase>, registered?: 'sm2' | 'hmac'): SpoiledSignature {
  const sent = original(told, registered);
  return { received: { ...sent, ...change }, signature: honestSignature(sent) };
}

/** Signed requests of which one thing was changed on the way. */
export function changedRequests(): readonly SpoiledSignature[] {
  const sent = original({ id: '', zh: '', en: '' });
  const told = (id: string, zh: string, en: string): Told => ({
    id: `changed-${id}`,
    zh: `签名后${zh}被改。`,
    en: `${en} changed after signing.`,
  });
  return [
    changed(told('body', '请求体一个字节', 'One byte of the body'), {
      body: chineseBody.replace('15C', '16C'),
    }),
    changed(
      {
        ...told('body-blank', '', ''),
        zh: '请求体末尾多一个空格：JSON 意义不变。',
        en: 'A blank more at the end of the body: the same JSON.',
      },
      { body: `${chineseBody} ` },
    ),
    changed(told('method', '方法', 'Method'), { method: 'PUT' }),
    changed(told('path', '路径', 'Path'), { target: sent.target.replace('/query', '/verify') }),
    changed(
      {
        ...told('path-case', '', ''),
        zh: '路径改写为等价的编码。',
        en: 'The path rewritten in an equivalent encoding.',
      },
      { target: sent.target.replace('tax.', 'tax%2E') },
    ),
    changed(told('query-value', '查询串的一个值', 'One value of the query'), {
      target: sent.target.replace('pageIndex=1', 'pageIndex=2'),
    }),
    changed(
      { ...told('query-added', '', ''), zh: '签名后添加一个参数。', en: 'A pair added after signing.' },
      { target: `${sent.target}&a=2` },
    ),
    changedQueryByte(),
    changed(told('client-id', '客户端标识', 'Client id'), { clientId: 'bank-009' }),
    changed(told('timestamp', '时间戳', 'Timestamp'), { timestamp: '1768179600001' }),
    changed(told('nonce', '随机数', 'Nonce'), { nonce: 'Zk3vR8tQ1mXw7LpC' }),
    changed(
      {
        id: 'hmac-changed-body',
        zh: 'HMAC-SM3：签名后请求体被改。',
        en: 'HMAC-SM3: the body changed after signing.',
      },
      { body: chineseBody.replace('15C', '16C') },
      'hmac',
    ),
  ];
}

function changedQueryByte(): SpoiledSignature {
  const sent = {
    ...original({
      id: 'changed-query-byte',
      zh: '签名后查询串中不成 UTF-8 的一个字节被改：解为文本再编码的实现看不出。',
      en: 'A byte of the query that is no UTF-8 changed after signing, which goes unnoticed where it is decoded to text.',
    }),
    target: `${queryPath}?keyword=%FF`,
  };
  return { received: { ...sent, target: `${queryPath}?keyword=%FE` }, signature: honestSignature(sent) };
}
