import { createHash } from 'node:crypto';
import type { Company } from '../../fixtures/world/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex, type LeakValue } from '../../src/leaks/index.ts';
import { penaltyItem } from '../decision-against.ts';
import { companySecrets, isStandIn } from './company-secrets.ts';
import { publishedDecision } from './published-decision.ts';
import { readBy, recordWays, wholeText } from './ways-out.ts';

export interface StandInTrace {
  readonly replies: readonly { readonly way: string; readonly reply: Seen }[];
  readonly standIns: readonly { readonly way: string; readonly field: string; readonly encoding: string }[];
}

const algorithms = ['sm3', 'sha256', 'sha1', 'md5', 'sha512'] as const;

/** The id joined to what everybody knows of the company: a salt that is public is none. */
function publiclySalted(company: Company): readonly string[] {
  const { idNumber, name } = company.legalRepresentative;
  return [company.uscc, name, company.enterpriseName].flatMap((known) =>
    ['', '-', '_', ':', '|'].flatMap((joint) => [
      `${idNumber}${joint}${known}`,
      `${known}${joint}${idNumber}`,
    ]),
  );
}

function saltedSecrets(company: Company): readonly LeakValue[] {
  return publiclySalted(company).map((value) => ({
    value,
    kind: 'id-number',
    item: penaltyItem,
    field: 'legalRepresentativeIdNumber',
    company: company.uscc,
  }));
}

/** Digests of the id cut short: the first 16 hex digits are as good for a comparison as all of them. */
function shortDigests({ legalRepresentative: { idNumber } }: Company) {
  return algorithms.map((algorithm) => ({
    algorithm,
    start: createHash(algorithm).update(idNumber).digest('hex').slice(0, 16),
  }));
}

export function judgeStandIns({ replies, standIns }: StandInTrace): Verdict {
  const refused = replies.find(({ reply }) => reply.status !== 200);
  if (refused) {
    const met = describeSeen(refused.reply);
    return blocked(
      text(
        `未带授权书时，${refused.way} 给出应答（实际：${met}）`,
        `an answer of ${refused.way} without licence (met: ${met})`,
      ),
    );
  }
  const [standIn] = standIns;
  if (!standIn) return pass;
  return fail({
    expected: text(
      '不以可枚举还原的代号（无盐摘要、Base64、十六进制、倒序）代替证件号码',
      'no stand-in for an id number that can be undone by enumeration: unsalted digest, Base64, hexadecimal, reversal',
    ),
    actual: text(
      `${standIn.way} 中有 ${standIn.field} 的代号（${standIn.encoding}）`,
      `${standIn.way} holds a stand-in for ${standIn.field} (${standIn.encoding})`,
    ),
  });
}

/** 18 digits, eleven of them nearly known, are counted through in seconds: a digest of an id is the id. */
export const noEnumerableStandIn = defineCheck({
  id: 'desensitization.no-enumerable-stand-in',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'N52-048', 'HLJ17-019'],
  title: text('不以可还原的代号代替敏感值', 'No stand-in from which the value can be had back'),
  phase: 'moves-clock',
  cases: ({ items }) => items(({ id }) => id === penaltyItem).map(({ id }) => ({ id })),
  async probe(context): Promise<StandInTrace> {
    const { company } = await publishedDecision(context);
    const institution = context.platform.institution('assessed');
    const index = createLeakIndex([...companySecrets(context, company), ...saltedSecrets(company)]);
    const replies: { way: string; reply: Seen }[] = [];
    const standIns: { way: string; field: string; encoding: string }[] = [];
    for (const way of recordWays) {
      const reply = await readBy(way, { institution, company, item: penaltyItem });
      replies.push({ way, reply: seen(reply) });
      const said = wholeText(reply);
      for (const finding of index.find(said).filter(isStandIn))
        standIns.push({ way, field: finding.value.field, encoding: finding.encoding });
      for (const { algorithm, start } of shortDigests(company)) {
        if (said.toLowerCase().includes(start))
          standIns.push({ way, field: 'legalRepresentativeIdNumber', encoding: `hex/${algorithm} (cut)` });
      }
    }
    return { replies, standIns: standIns.slice(0, 10) };
  },
  judge: judgeStandIns,
});
