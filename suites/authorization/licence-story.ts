import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';

/** One step as it was played: who did what when, what came of it, and what should have. */
export interface Told {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly what: Text;
  readonly met: Text;
  readonly wanted: Text;
}

const enterprises = [text('甲企业', 'enterprise A'), text('乙企业', 'enterprise B')] as const;
const institutions = [text('机构甲', 'institution A'), text('机构乙', 'institution B')] as const;

export const names = {
  enterprise: (number: 0 | 1): Text => enterprises[number],
  institution: (number: 0 | 1): Text => institutions[number],
  licence: (licence: number | null): Text =>
    licence === null
      ? text('不带授权书', 'no licence')
      : text(`授权书 ${String(licence + 1)}`, `licence ${String(licence + 1)}`),
  uses: (maxUses: number | null): Text =>
    maxUses === null
      ? text('不限次', 'any number of uses')
      : text(`${String(maxUses)} 次`, `${String(maxUses)} uses`),
} as const;

/** The time of day, which is all of a sequence of minutes that anybody needs. */
export function timeOf(instant: number): string {
  return formatTime(instant).slice(11);
}

/** The story so far, a sentence a step, numbered. */
export function story(steps: readonly Told[]): Text {
  const last = steps.length - 1;
  const sentences = steps.map(({ at, what, met }, place) => {
    const number = `${String(place + 1)}. ${timeOf(at)} `;
    return place === last
      ? text(`${number}${what.zh}`, `${number}${what.en}`)
      : text(`${number}${what.zh} → ${met.zh}`, `${number}${what.en} → ${met.en}`);
  });
  return text(sentences.map(({ zh }) => zh).join('；'), sentences.map(({ en }) => en).join('; '));
}
