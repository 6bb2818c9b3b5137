import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { Undecided } from '../../src/engine/undecided.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { textOfDecisions } from '../decision-against.ts';
import { plantedWitness, witnessSecrets } from './planted-witness.ts';
import { decisionsIn, publishedDecision } from './published-decision.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { readBy, recordsIn, recordWays } from './ways-out.ts';

/** What became of the text on one way out. */
export interface TextSeen {
  readonly way: string;
  readonly reply: Seen;
  readonly found: boolean;
  /** Kinds of secret that the text shows, in full or beyond the bounds. */
  readonly shows: readonly { readonly kind: string; readonly encoding: string }[];
  /** Dates, amounts and document numbers of the text that are gone. */
  readonly lost: readonly string[];
}

export interface FreeTextTrace {
  readonly withoutLicence: readonly TextSeen[];
  readonly withLicence: TextSeen;
}

/** Numbers that belong to the facts: none of them says anything about a person. */
const harmless = [
  '2025年11月3日',
  '20251103',
  '12345.67元',
  '1250000元',
  '〔2025〕108号',
  '3.75公斤',
  '24件',
];

function lostFrom(facts: string): readonly string[] {
  return harmless.filter((part) => !facts.includes(part));
}

function notGiven({ way, reply }: TextSeen): Verdict {
  const met = describeSeen(reply);
  return blocked(
    text(
      `${way} 给出该决定的自由文本（实际：${met}，未见）`,
      `${way} giving the free text of the decision (met: ${met}, without it)`,
    ),
  );
}

const kindNames: Readonly<Record<string, Text>> = {
  'id-number': text('公民身份号码', 'an id number'),
  phone: text('电话号码', 'a phone number'),
  account: text('银行账号', 'an account number'),
};

/**
 * Under a licence only the facts' own numbers are asked for. Whether the bystander stays hidden then is left
 * open: the licence is the enterprise's and asks for raw detail (HLJ17-013), the data are somebody else's.
 */
export function judgeFreeText({ withoutLicence, withLicence }: FreeTextTrace): Verdict {
  for (const view of withoutLicence) {
    if (!view.found) return notGiven(view);
    const [shown] = view.shows;
    if (!shown) continue;
    const name = kindNames[shown.kind] ?? text(shown.kind, shown.kind);
    return fail({
      expected: text(
        '自由文本（违法事实、许可内容、执行理由等）中夹带的证件号码、电话、账号，未经授权对外提供时应遮盖',
        'ids, phones and accounts within free text masked where it is provided without licence',
      ),
      actual: text(
        `${view.way} 的自由文本中露出${name.zh}（${shown.encoding}）`,
        `the free text in ${view.way} shows ${name.en} (${shown.encoding})`,
      ),
    });
  }
  if (!withLicence.found) return notGiven(withLicence);
  const mangled = [...withoutLicence, withLicence].find(({ lost }) => lost.length > 0);
  if (!mangled) return pass;
  return fail({
    expected: text(
      '遮盖个人信息时，日期、金额、数量、文号等照原样保留',
      'dates, amounts, quantities and document numbers left as they are where personal data are masked',
    ),
    actual: text(
      `${mangled.way} 的自由文本中缺少：${mangled.lost.join('、')}`,
      `missing from the free text in ${mangled.way}: ${mangled.lost.join(', ')}`,
    ),
  });
}

export const freeTextIsScrubbed = defineCheck({
  id: 'desensitization.free-text-is-scrubbed',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text('自由文本中夹带的个人信息应遮盖', 'Personal data within free text are masked'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => Object.hasOwn(textOfDecisions, id)),
  async probe(context, { id: item }): Promise<FreeTextTrace> {
    if (!context.clock.movable) {
      throw new Undecided(
        text(
          '平台时钟不可拨动：含个人信息的处罚决定须待平台归集后再查',
          "the platform's clock cannot be moved: a decision that holds personal data has to be collected first",
        ),
      );
    }
    const field = textOfDecisions[item] ?? '';
    const published = await publishedDecision(context, {
      item,
      changes(company) {
        const { idNumber, phone, account } = plantedWitness(context.world, company, item);
        return {
          [field]:
            `2025年11月3日（批次20251103）现场检查，仓库管理员（公民身份号码${idNumber}，电话：${phone}）在场，` +
            `货款1250000元汇入账号 ${account}，查获24件共3.75公斤，货值12345.67元，另见〔2025〕108号决定。`,
        };
      },
    });
    const { company } = published;
    const index = createLeakIndex(witnessSecrets(context.world, company), {
      bounds: revealBoundsOf(context.profile),
    });
    const institution = context.platform.institution('assessed');
    const look = (way: string, reply: Reply): TextSeen => {
      const facts = decisionsIn(recordsIn(reply), published)
        .map((row) => row[field])
        .filter((cell) => typeof cell === 'string');
      return {
        way,
        reply: seen(reply),
        found: facts.length > 0,
        shows: index
          .find(facts.join('\n'))
          .slice(0, 5)
          .map(({ value, encoding }) => ({ kind: value.kind, encoding })),
        lost: facts.flatMap(lostFrom),
      };
    };
    const withoutLicence: TextSeen[] = [];
    for (const way of recordWays)
      withoutLicence.push(look(way, await readBy(way, { institution, company, item })));
    const { licenseId } = await context
      .enterprise(company)
      .grant({ institutionId: institution.credentials.clientId, items: [item] });
    const licensed = await institution.query(item, { uscc: company.uscc, licenseId });
    return { withoutLicence, withLicence: look('query (licensed)', licensed) };
  },
  judge: judgeFreeText,
});
