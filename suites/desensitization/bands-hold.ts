import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { bodyOf } from './verification-face.ts';
import { wholeText } from './ways-out.ts';

/** A claim about one banded field and what came of it. */
export interface BandClaim {
  readonly claimed: string;
  readonly reply: Seen;
  readonly result: string | null;
}

export interface BandsTrace {
  readonly field: string;
  /** The band that the department holds. */
  readonly held: string;
  /** Every band there is, lowest first, then the held one and its neighbours once more. */
  readonly bands: readonly BandClaim[];
  readonly repeated: readonly BandClaim[];
  /** Claims of plain numbers: the true figure's kind, never a band. */
  readonly numbers: readonly BandClaim[];
  /** Fields whose raw figure stood in an answer or in the enterprise's own export. */
  readonly rawFigures: readonly string[];
}

interface BandCase extends CheckCase {
  readonly item: ProfileItem;
  readonly field: 'pensionInsuredBand' | 'pensionPaymentBand';
}

const thresholdsOf = {
  pensionInsuredBand: 'pensionInsuredBands',
  pensionPaymentBand: 'pensionPaymentBands',
} as const;

function consistent({ result }: BandClaim): boolean {
  return result === 'consistent';
}

export function judgeBands({ field, held, bands, repeated, numbers, rawFigures }: BandsTrace): Verdict {
  const unanswered = bands.find(({ result }) => result === null);
  if (unanswered) {
    const met = describeSeen(unanswered.reply);
    return blocked(
      text(
        `凭授权书核验 ${field} 的档位（实际：${met}）`,
        `a licensed verification of a band of ${field} (met: ${met})`,
      ),
    );
  }
  const agreed = bands.filter(consistent).map(({ claimed }) => claimed);
  if (agreed.length !== 1 || agreed[0] !== held) {
    return fail({
      expected: text(
        `各档位互不重叠、不留空隙：逐档核验 ${field}，恰有一档一致`,
        `bands without gap or overlap: of all bands of ${field}, exactly one is consistent`,
      ),
      actual: text(
        `一致的档位：${agreed.join('、') || '无'}（部门所持：${held}）`,
        `consistent: ${agreed.join(', ') || 'none'} (the department holds ${held})`,
      ),
    });
  }
  const before = new Map(bands.map(({ claimed, result }) => [claimed, result]));
  const changed = repeated.find(({ claimed, result }) => before.get(claimed) !== result);
  if (changed) {
    return fail({
      expected: text('同一档位重复核验，结果不变', 'the same band verified again gives the same result'),
      actual: text(`${changed.claimed} 再次核验的结果不同`, `${changed.claimed} verified again differs`),
    });
  }
  const taken = numbers.find(consistent);
  if (taken) {
    return fail({
      expected: text(
        `${field} 只以档位交换：以具体数值核验应拒绝或不一致`,
        `${field} is exchanged in bands only: a claim of a plain number is refused or inconsistent`,
      ),
      actual: text('以具体数值核验得到“一致”', 'a claim of a plain number was found consistent'),
    });
  }
  const [raw] = rawFigures;
  if (raw !== undefined) {
    return fail({
      expected: text('任何应答都不含档位背后的数值', 'no answer holds the figure behind a band'),
      actual: text(`应答含 ${raw} 的数值`, `an answer holds the figure behind ${raw}`),
    });
  }
  return pass;
}

function claimOf(claimed: string | number, reply: Reply): BandClaim {
  const { result } = bodyOf(reply);
  return {
    claimed: String(claimed),
    reply: seen(reply),
    result: typeof result === 'string' ? result : null,
  };
}

/** Figures that lie in the held band: whoever bands what is claimed would call them consistent. */
function figuresWithin(thresholds: readonly number[], held: string): readonly number[] {
  const place = Number(held.slice(1)) - 1;
  const from = place === 0 ? 0 : (thresholds[place - 1] ?? 0);
  const until = thresholds[place] ?? from * 2 + 2;
  return [from + 1, Math.floor((from + until) / 2)];
}

function bandsOf({ profile }: ProbeContext, field: BandCase['field']) {
  const thresholds = profile.settings[thresholdsOf[field]].value;
  return { thresholds, all: [...thresholds, 0].map((_, place) => `B${String(place + 1)}`) };
}

/** N52 清单5: counts and amounts of social insurance are exchanged in bands, and only to be verified. */
export const bandsHold = defineCheck({
  id: 'desensitization.bands-hold',
  level: 'must',
  requirements: ['N52-051'],
  title: text('社会保险的人数与金额只以档位出现', 'Social insurance shows bands and never figures'),
  cases: ({ items }): readonly BandCase[] =>
    items(({ method }) => method === 'verification').flatMap((item) =>
      (Object.keys(thresholdsOf) as BandCase['field'][])
        .filter((field) => item.fields.some(({ id }) => id === field))
        .map((field) => ({ id: `${item.id}/${field}`, item, field })),
    ),
  async probe(context, { item, field }): Promise<BandsTrace> {
    const company = context.company('enterprise');
    const enterprise = context.enterprise(company);
    const institution = context.platform.institution('assessed');
    const { licenseId } = await enterprise.grant({
      institutionId: institution.credentials.clientId,
      items: [item.id],
    });
    const { thresholds, all } = bandsOf(context, field);
    const [row] = context.world.records(item.id, company.index, context.clock.now());
    const held = String(row?.record[field]);
    const said: string[] = [];
    const claim = async (value: string | number): Promise<BandClaim> => {
      const { uscc } = company;
      const reply = await institution.verify(item.id, { uscc, licenseId, claims: { [field]: value } });
      said.push(wholeText(reply));
      return claimOf(value, reply);
    };
    const bands: BandClaim[] = [];
    for (const band of all) bands.push(await claim(band));
    const place = all.indexOf(held);
    const repeated: BandClaim[] = [];
    for (const band of all.slice(Math.max(0, place - 1), place + 2)) repeated.push(await claim(band));
    const numbers: BandClaim[] = [];
    for (const figure of figuresWithin(thresholds, held)) {
      numbers.push(await claim(figure), await claim(String(figure)));
    }
    said.push(wholeText(await enterprise.export()));
    const secrets = context.world.sensitiveValues(company.index).filter((each) => each.item === item.id);
    const found = createLeakIndex(secrets).find(said.join('\n'));
    return {
      field,
      held,
      bands,
      repeated,
      numbers,
      rawFigures: [...new Set(found.map(({ value }) => value.field))],
    };
  },
  judge: judgeBands,
});
