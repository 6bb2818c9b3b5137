import { defineCheck } from '../../src/driver/define-check.ts';
import { requireSuccess, seen, describeSeen, type Seen } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { licencesOf } from './listed-licences.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';
import { askItem } from './ways.ts';

/** A licence as the enterprise should find it, and as its list has it; null where the list has none. */
interface Line {
  readonly what: Text;
  readonly wanted: string;
  readonly found: string | null;
}

export interface ListTrace {
  readonly reply: Seen;
  /** How many licences the list has, and how many were granted. */
  readonly listed: number;
  readonly granted: number;
  readonly lines: readonly Line[];
}

export function judgeList({ reply, listed, granted, lines }: ListTrace): Verdict {
  const wrong = lines.filter(({ wanted, found }) => wanted !== found);
  if (reply.status === 200 && listed === granted && wrong.length === 0) return pass;
  const say = (pick: (line: Line) => string) =>
    text(
      wrong.map((line) => `${line.what.zh} ${pick(line)}`).join('；'),
      wrong.map((line) => `${line.what.en} ${pick(line)}`).join('; '),
    );
  const [wanted, found] = [say((line) => line.wanted), say((line) => line.found ?? '–')];
  const many = String(granted);
  return fail({
    expected: text(`列出全部 ${many} 份授权书：${wanted.zh}`, `all ${many} licences: ${wanted.en}`),
    actual: text(
      `${describeSeen(reply)}，${String(listed)} 份：${found.zh}`,
      `${describeSeen(reply)}, ${String(listed)}: ${found.en}`,
    ),
  });
}

export const listedLicencesAreTrue = defineCheck({
  id: 'authorization.listed-licences-are-true',
  level: 'must',
  requirements: ['N52-029', 'N52-047'],
  title: text('企业可见其全部授权书及现状', 'An enterprise finds all its licences, as they stand'),
  cases: (context) => (licensedDetail(context).length === 0 ? [] : [{ id: 'once' }]),
  async probe(context): Promise<ListTrace> {
    const [item] = nearestDetail(context);
    if (!item) throw new RangeError('No case is listed without a licensed item.');
    const institution = context.platform.institution('assessed');
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    const institutionId = institution.credentials.clientId;
    const grant = async (maxUses?: number) =>
      (
        await enterprise.grant({
          institutionId,
          items: [item.id],
          ...(maxUses === undefined ? {} : { maxUses }),
        })
      ).licenseId;
    const [unused, used, usedUp, revoked] = [await grant(), await grant(), await grant(1), await grant()];
    for (const licenseId of [used, usedUp]) {
      requireSuccess(await askItem(context, item, { company, institution, licenseId }), {
        zh: '凭授权书查询',
        en: 'a read under a licence',
      });
    }
    requireSuccess(await enterprise.revoke(revoked), { zh: '撤销授权', en: 'a revocation' });
    const reply = await enterprise.licences();
    const licences = licencesOf(reply);
    const line = (what: Text, licenseId: string, wanted: string): Line => {
      const found = licences.find((licence) => licence.licenseId === licenseId);
      return { what, wanted, found: found ? `${String(found['status'])} ${String(found['used'])}` : null };
    };
    return {
      reply: seen(reply),
      listed: licences.length,
      granted: 4,
      lines: [
        line(text('未使用的', 'an unused one'), unused, 'active 0'),
        line(text('用过一次的', 'one used once'), used, 'active 1'),
        line(text('次数用尽的', 'one that is used up'), usedUp, 'used-up 1'),
        line(text('已撤销的', 'a revoked one'), revoked, 'revoked 0'),
      ],
    };
  },
  judge: judgeList,
});
