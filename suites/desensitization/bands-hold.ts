import type { Company, SensitiveValue } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { beginPatiently } from './patient-questioner.ts';
import { bodyOf } from './verification-face.ts';
import type { Questioner } from './verification-questioner.ts';
import { wholeText } from './ways-out.ts';

/** A claim about one banded field and what came of it. */
export interface BandClaim {
  readonly claimed: string;
  /** The band that the department holds of the enterprise that was asked about. */
  readonly held: string;
  readonly reply: Seen;
  readonly result: string | null;
}

export interface BandsTrace {
  readonly field: string;
  /** The held band, then every other there is, lowest first, and then the held one and its neighbours once more. */
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

function isRight(claim: BandClaim): boolean {
  return consistent(claim) === (claim.claimed === claim.held);
}

export function judgeBands({ field, bands, repeated, numbers, rawFigures }: BandsTrace): Verdict {
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
  if (!bands.every(isRight)) {
    const agreed = bands.filter(consistent).map(({ claimed }) => claimed);
    const held = [...new Set(bands.map((claim) => claim.held))];
    return fail({
      expected: text(
        `各档位互不重叠、不留空隙：逐档核验 ${field}，恰有所持一档一致`,
        `bands without gap or overlap: of all bands of ${field}, exactly the one that is held is consistent`,
      ),
      actual: text(
        `一致的档位：${agreed.join('、') || '无'}（部门所持：${held.join('、')}）`,
        `consistent: ${agreed.join(', ') || 'none'} (the department holds ${held.join(', ')})`,
      ),
    });
  }
  const changed = repeated.find((claim) => !isRight(claim));
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

/** Figures that lie in the held band: whoever bands what is claimed would call them consistent. */
function figuresWithin(thresholds: readonly number[], held: string): readonly [number, number] {
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
    const { thresholds, all } = bandsOf(context, field);
    const patient = await beginPatiently(context, { id: item.id, item });
    const companies = new Set<Company>();
    const said: string[] = [];
    const heldOf = ({ truth }: Questioner) => String(truth[field]);
    const claim = async (valueOf: (held: string) => string | number): Promise<BandClaim> => {
      const reply = await patient.ask((subject) => ({ [field]: valueOf(heldOf(subject)) }));
      said.push(wholeText(reply));
      companies.add(patient.subject.company);
      const { result } = bodyOf(reply);
      const held = heldOf(patient.subject);
      return {
        claimed: String(valueOf(held)),
        held,
        reply: seen(reply),
        result: typeof result === 'string' ? result : null,
      };
    };
    const first = heldOf(patient.subject);
    const bands: BandClaim[] = [await claim(() => first)];
    for (const band of all.filter((each) => each !== first)) bands.push(await claim(() => band));
    const repeated: BandClaim[] = [];
    for (const step of [-1, 0, 1]) {
      const of = all[all.indexOf(heldOf(patient.subject)) + step];
      if (of !== undefined) repeated.push(await claim(() => of));
    }
    const numbers: BandClaim[] = [];
    for (const place of [0, 1] as const) {
      const figure = (held: string) => figuresWithin(thresholds, held)[place];
      numbers.push(await claim(figure), await claim((held) => String(figure(held))));
    }
    const secrets: SensitiveValue[] = [];
    for (const company of companies) {
      said.push(wholeText(await context.enterprise(company).export()));
      secrets.push(...context.world.sensitiveValues(company.index).filter((each) => each.item === item.id));
    }
    const found = createLeakIndex(secrets).find(said.join('\n'));
    return {
      field,
      bands,
      repeated,
      numbers,
      rawFigures: [...new Set(found.map(({ value }) => value.field))],
    };
  },
  judge: judgeBands,
});
