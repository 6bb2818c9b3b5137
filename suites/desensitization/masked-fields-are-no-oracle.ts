import { citizenIdCheckCharacter } from '../../fixtures/tables/citizen-id.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { Draft, InstitutionClient } from '../../src/driver/institution-client.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { penaltyItem } from '../decision-against.ts';
import { decisionsIn, publishedDecision } from './published-decision.ts';
import { bodyOf } from './verification-face.ts';
import { recordsIn } from './ways-out.ts';

/** What an answer lets one count: the same whether a guess is right or wrong, or there is an oracle. */
export interface Countable {
  readonly reply: Seen;
  readonly total: number | null;
  readonly rows: number;
  readonly holdsTheCompany: boolean;
}

export interface OracleTrace {
  /** The same question without any guess. */
  readonly plain: Countable;
  readonly guesses: readonly { readonly by: string; readonly right: Countable; readonly wrong: Countable }[];
}

function alike(one: Countable, other: Countable): boolean {
  return (
    one.reply.status === other.reply.status &&
    one.reply.code === other.reply.code &&
    one.total === other.total &&
    one.rows === other.rows &&
    one.holdsTheCompany === other.holdsTheCompany
  );
}

function describe({ reply, rows, total }: Countable): string {
  return `${describeSeen(reply)}, ${String(total ?? rows)}`;
}

export function judgeOracle({ plain, guesses }: OracleTrace): Verdict {
  if (plain.reply.status !== 200 || !plain.holdsTheCompany) {
    const met = describeSeen(plain.reply);
    return blocked(
      text(
        `不带条件的查询先给出该企业（实际：${met}）`,
        `a query without any condition giving the company first (met: ${met})`,
      ),
    );
  }
  const oracle = guesses.find(({ right, wrong }) => !alike(right, wrong));
  if (!oracle) return pass;
  return fail({
    expected: text(
      `以证件号码为条件（${oracle.by}）时，猜对与猜错的答复相同：拒绝，或不予理会`,
      `with an id number as a condition (${oracle.by}), a right and a wrong guess answered alike: refused, or ignored`,
    ),
    actual: text(
      `猜对：${describe(oracle.right)} 条；猜错：${describe(oracle.wrong)} 条`,
      `right guess: ${describe(oracle.right)} rows; wrong guess: ${describe(oracle.wrong)} rows`,
    ),
  });
}

/** Another id number with the same beginning, right by its check character. */
function neighbourOf(idNumber: string): string {
  const body = `${idNumber.slice(0, 14)}${String((Number(idNumber.slice(14, 17)) + 500) % 1_000).padStart(3, '0')}`;
  return body + citizenIdCheckCharacter(body);
}

/** Ways to ask about a masked value, from the likely to the sly. `id` is the guess. */
function questions(institution: InstitutionClient, item: string, about: { uscc: string; purpose: string }) {
  const search: Draft = {
    operation: 'searchEnterprises',
    method: 'GET',
    path: '/v1/enterprises',
  };
  const query: Draft = {
    operation: 'queryItem',
    method: 'POST',
    path: `/v1/items/${item}/query`,
    body: about,
  };
  const paged = { pageIndex: 1, pageSize: 20 };
  const searchBy = (extra: Readonly<Record<string, string>>) =>
    institution.call({ ...search, query: { ...paged, ...extra } });
  const queryBy = (extra: Readonly<Record<string, string>>) =>
    institution.call({ ...query, query: { ...paged, ...extra } });
  return [
    { by: 'search, keyword', ask: (id: string) => searchBy({ keyword: id }) },
    { by: 'search, keyword, last six', ask: (id: string) => searchBy({ keyword: id.slice(-6) }) },
    {
      by: 'search, legalRepresentativeIdNumber',
      ask: (id: string) => searchBy({ legalRepresentativeIdNumber: id }),
    },
    { by: 'search, idNumber', ask: (id: string) => searchBy({ idNumber: id }) },
    {
      by: 'query, legalRepresentativeIdNumber',
      ask: (id: string) => queryBy({ legalRepresentativeIdNumber: id }),
    },
    { by: 'query, idNumber', ask: (id: string) => queryBy({ idNumber: id }) },
    {
      by: 'query, filter',
      ask: (id: string) => queryBy({ filter: `legalRepresentativeIdNumber eq '${id}'` }),
    },
    {
      by: 'query, member of the body',
      ask: (id: string) =>
        institution.call({ ...query, body: { ...about, legalRepresentativeIdNumber: id } }),
    },
  ];
}

/** A field that is masked but can be searched by is not masked: eight questions a digit and it is known. */
export const maskedFieldsAreNoOracle = defineCheck({
  id: 'desensitization.masked-fields-are-no-oracle',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'N52-048', 'HLJ17-019'],
  title: text('不能以被遮盖的字段筛选', 'A masked field cannot be searched by'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => id === penaltyItem).map(({ id }) => ({ id })),
  async probe(context): Promise<OracleTrace> {
    const published = await publishedDecision(context);
    const { company } = published;
    const { uscc } = company;
    const { idNumber } = company.legalRepresentative;
    const institution = context.platform.institution('assessed');
    const purpose = context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
    const count = (reply: Reply): Countable => {
      const { total } = bodyOf(reply);
      const records = recordsIn(reply);
      return {
        reply: seen(reply),
        total: typeof total === 'number' ? total : null,
        rows: records.length,
        holdsTheCompany: records.some((record) => record['uscc'] === uscc),
      };
    };
    const plainReply = await institution.query(penaltyItem, { uscc });
    const plain = {
      ...count(plainReply),
      holdsTheCompany: decisionsIn(recordsIn(plainReply), published).length > 0,
    };
    const guesses = [];
    for (const { by, ask } of questions(institution, penaltyItem, { uscc, purpose })) {
      const right = count(await ask(idNumber));
      guesses.push({ by, right, wrong: count(await ask(neighbourOf(idNumber))) });
    }
    return { plain, guesses };
  },
  judge: judgeOracle,
});
