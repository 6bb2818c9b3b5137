import { randomBytes } from 'node:crypto';
import { requireString, requireSuccess } from '../../../src/driver/reply.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { refusal, type Refusal } from '../../attempt.ts';
import { ofTheRun } from '../of-the-run.ts';
import { sessionOfTheRun } from '../sample-callers.ts';
import { withHeaders, type Mutation, type Trait } from './mutation.ts';

/** Another letter, so that a token keeps its form. */
function another(letter: string | undefined): string {
  return letter === 'a' ? 'b' : 'a';
}

const invented = (length: number): string => randomBytes(length).toString('base64url').slice(0, length);

/** What a token turns into: the words for it, and the whole header. */
const spoilt: readonly (readonly [string, Text, (token: string) => string])[] = [
  ['invented', text('编造的令牌', 'an invented token'), (token) => `Bearer ${invented(token.length)}`],
  ['cut-short', text('截短一个字符的令牌', 'a token cut short'), (token) => `Bearer ${token.slice(0, -1)}`],
  ['longer', text('末尾多一个字符的令牌', 'a token with a character more'), (token) => `Bearer ${token}A`],
  [
    'changed-inside',
    text('改动中间一个字符的令牌', 'a token with a character changed inside'),
    (token) => {
      const middle = Math.floor(token.length / 2);
      return `Bearer ${token.slice(0, middle)}${another(token[middle])}${token.slice(middle + 1)}`;
    },
  ],
  ['empty', text('空令牌', 'an empty token'), () => 'Bearer '],
  ['null', text('令牌为 null', 'the token “null”'), () => 'Bearer null'],
  ['wildcard', text('令牌为 %', 'the token “%”'), () => 'Bearer %'],
  ['basic', text('以 Basic 方式携带的令牌', 'a token sent as Basic'), (token) => `Basic ${token}`],
];

const bearers: readonly Trait[] = ['token', 'session'];

const unissuedBearers = bearers.flatMap((kind) =>
  spoilt.map(([id, what, header]): Mutation => ({
    id: `${kind}-${id}`,
    what,
    needs: [kind],
    refusedBy: refusal.token,
    mutate({ request, sign }) {
      const token = (request.headers['authorization'] ?? '').replace(/^Bearer /, '');
      return sign(withHeaders(request, { authorization: header(token) }));
    },
  })),
);

const testingTokens: readonly (readonly [string, Text, (token: string) => string])[] = [
  ['empty', text('空测试令牌', 'an empty testing token'), () => ''],
  ['cut-short', text('截短的测试令牌', 'a testing token cut short'), (token) => token.slice(0, -1)],
  ['invented', text('编造的测试令牌', 'an invented testing token'), (token) => invented(token.length)],
];

/** Names of an enterprise that are known to others, in place of its session. */
const knownOfAnEnterprise: readonly Mutation[] = [
  {
    id: 'session-uscc',
    what: text('以统一社会信用代码作令牌', 'the uscc as a token'),
    needs: ['session'],
    refusedBy: refusal.token,
    mutate: ({ request, audience }) => withHeaders(request, { authorization: `Bearer ${audience.id}` }),
  },
  {
    id: 'session-registration-id',
    what: text('以注册标识作令牌', 'the id of a registration as a token'),
    needs: ['session'],
    refusedBy: refusal.token,
    async mutate({ request }, context) {
      const id = await ofTheRun(context, 'registration', async () => {
        const reply = await context.enterprise(context.company('newcomer')).register();
        const registration = requireSuccess(reply, { zh: '企业注册', en: 'registration of an enterprise' });
        return requireString(registration, 'registrationId');
      });
      return withHeaders(request, { authorization: `Bearer ${id}` });
    },
  },
];

/** Tokens that the platform never issued. */
export const unissuedTokens: readonly Mutation[] = [
  ...unissuedBearers,
  ...knownOfAnEnterprise,
  ...testingTokens.map(([id, what, change]): Mutation => ({
    id: `testing-token-${id}`,
    what,
    needs: ['testing-token'],
    refusedBy: refusal.token,
    mutate: ({ request }) =>
      withHeaders(request, { 'x-testing-token': change(request.headers['x-testing-token'] ?? '') }),
  })),
];

/** Live tokens of institutions, shown by others than their owners. */
export const tokensOfOthers: readonly Mutation[] = [
  {
    id: 'token-of-another',
    what: text('签名无误，但令牌属于另一机构', "rightly signed, with another institution's live token"),
    needs: ['token'],
    refusedBy: refusal.token,
    async mutate({ request, sign, audience }, { platform }) {
      const roles = ['second', 'assessed'] as const;
      const other = roles
        .map((role) => platform.institution(role))
        .find(({ credentials }) => credentials.clientId !== audience.id);
      return sign(withHeaders(request, { authorization: `Bearer ${(await other?.token()) ?? ''}` }));
    },
  },
];

const wrongSide: readonly Refusal[] = [...refusal.token, ...refusal.role];

/** Live tokens of the one side, shown at the other. */
export const tokensOfTheOtherSide: readonly Mutation[] = [
  {
    id: 'session-for-token',
    what: text('以企业会话代替机构令牌', "an enterprise's session in place of the institution's token"),
    needs: ['token'],
    refusedBy: wrongSide,
    async mutate({ request, sign }, context) {
      const session = await sessionOfTheRun(context);
      return sign(withHeaders(request, { authorization: `Bearer ${session}` }));
    },
  },
  {
    id: 'token-for-session',
    what: text('以机构令牌代替企业会话', "an institution's token in place of the session"),
    needs: ['session'],
    refusedBy: wrongSide,
    async mutate({ request }, { platform }) {
      const token = await platform.institution('assessed').token();
      return withHeaders(request, { authorization: `Bearer ${token}` });
    },
  },
  {
    id: 'signature-for-session',
    what: text(
      '以机构的令牌与签名代替企业会话',
      "an institution's token and signature in place of the session",
    ),
    needs: ['session'],
    refusedBy: wrongSide,
    async mutate({ request }, { platform }) {
      const institution = platform.institution('assessed');
      const authorization = `Bearer ${await institution.token()}`;
      return platform.signAs(institution.credentials, withHeaders(request, { authorization }));
    },
  },
];
