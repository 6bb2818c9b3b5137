import { afterSigning, signedFor, type Mutation } from './mutation.ts';
import { tampering } from './tampering.ts';

const queryTo = (change: (query: string) => string) =>
  afterSigning((request) => ({ ...request, query: change(request.query) }));

const parts = (query: string): readonly string[] => query.split('&');

/** Names in their order, values the other way round. */
function valuesExchanged(query: string): string {
  const pairs = parts(query).map((part) => part.split('=', 2));
  const values = pairs.map(([, value = '']) => value).reverse();
  return pairs.map(([name = ''], place) => `${name}=${values[place] ?? ''}`).join('&');
}

/** The query changed after signing, and changed in ways that leave its canonical form as it was. */
export const tamperedQueries: readonly Mutation[] = [
  ...tampering('query', [
    {
      id: 'added',
      zh: '签名后添加一个参数',
      en: 'a parameter added after signing',
      mutate: queryTo((query) => (query === '' ? 'pageIndex=2' : `${query}&pageIndex=2`)),
    },
  ]),
  ...tampering('query', [
    {
      id: 'changed',
      zh: '签名后改动一个参数的值',
      en: 'the value of a parameter changed after signing',
      needs: ['query'],
      mutate: queryTo((query) => query.replace(/\d(?=\D*$)/, (digit) => (digit === '1' ? '2' : '1'))),
    },
    {
      id: 'removed',
      zh: '签名后删去一个参数',
      en: 'a parameter removed after signing',
      needs: ['query'],
      mutate: queryTo((query) => parts(query).slice(0, -1).join('&')),
    },
    {
      id: 'repeated',
      zh: '签名后重复一个参数',
      en: 'a parameter repeated after signing',
      needs: ['query'],
      mutate: queryTo((query) => `${query}&${parts(query)[0] ?? ''}`),
    },
    {
      id: 'values-exchanged',
      zh: '签名后对调各参数的值',
      en: 'the values of the parameters exchanged after signing',
      needs: ['query'],
      mutate: queryTo((query) =>
        valuesExchanged(query) === query ? `${query}&pageSize=2` : valuesExchanged(query),
      ),
    },
    {
      id: 'not-signed',
      zh: '签名时没有查询串，随后添加',
      en: 'a query added to a request signed without one',
      needs: ['query'],
      mutate: signedFor((request) => ({ ...request, query: '' })),
    },
  ]),
  ...tampering('query', [
    {
      id: 'in-another-order',
      zh: '参数次序与签名时不同',
      en: 'parameters in another order than when they were signed',
      needs: ['query', 'repeatable'],
      refusedBy: [],
      mutate: queryTo((query) => [...parts(query)].reverse().join('&')),
    },
    {
      id: 'in-another-encoding',
      zh: '参数的百分号编码与签名时不同',
      en: 'a parameter percent-encoded otherwise than when it was signed',
      needs: ['query', 'repeatable'],
      refusedBy: [],
      mutate: queryTo((query) =>
        query.replace(/\d(?=\D*$)/, (digit) => `%${digit.charCodeAt(0).toString(16)}`),
      ),
    },
  ]),
];

const bodyTo = (change: (body: string) => string) =>
  afterSigning((request) => ({ ...request, body: change(request.body ?? '') }));

/** The JSON with the last letter or digit of its first string value replaced by another of its kind. */
function valueChanged(body: string): string {
  const changed = body.replace(
    /(:\s*"(?:[^"\\]|\\.)*?)([0-9A-Za-z])(")/,
    (_, before: string, last: string, quote: string) =>
      `${before}${/\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'A' ? 'B' : 'A'}${quote}`,
  );
  return changed === body ? `${body}\n` : changed;
}

/** The same members the other way round: the same meaning in other bytes. */
function membersReversed(body: string): string {
  const members = Object.entries(JSON.parse(body) as Readonly<Record<string, unknown>>);
  return members.length < 2 ? body.replace('{', '{ ') : JSON.stringify(Object.fromEntries(members.reverse()));
}

export const tamperedBodies: readonly Mutation[] = tampering('body', [
  {
    id: 'longer',
    zh: '签名后在请求体末尾添加一个空格',
    en: 'a space added to the body after signing',
    needs: ['body'],
    mutate: bodyTo((body) => `${body} `),
  },
  {
    id: 'not-signed',
    zh: '签名时没有请求体，随后添加',
    en: 'a body added to a request signed without one',
    needs: ['body'],
    mutate: signedFor((request) => ({ ...request, body: undefined })),
  },
  {
    id: 'value-changed',
    zh: '签名后改动请求体中的一个值',
    en: 'a value in the body changed after signing',
    needs: ['json'],
    mutate: bodyTo(valueChanged),
  },
  {
    id: 'members-reversed',
    zh: '签名后对调请求体中的成员',
    en: 'the members of the body put in another order after signing',
    needs: ['json'],
    mutate: bodyTo(membersReversed),
  },
]);
