import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { describeStep, drawSequence, without, type Step } from './licence-sequence.ts';
import { playSequence, type Disagreement } from './play-sequence.ts';
import { licensedItems } from './protected-items.ts';

export interface SequenceTrace {
  readonly served: number;
  readonly refused: number;
  /** The shortest sequence found that shows the disagreement; null when there is none. */
  readonly shortest: { readonly steps: readonly Text[]; readonly disagreement: Disagreement } | null;
}

const sequences = 4;
const length = 60;
/** How often a failing sequence is played again, shorter. */
const replays = 40;

export function judgeSequence({ served, refused, shortest }: SequenceTrace): Verdict {
  if (shortest) {
    const { steps, disagreement } = shortest;
    const { most, least, served: met, upstream, replies } = disagreement;
    const story = text(
      steps.map(({ zh }, place) => `${String(place + 1)}. ${zh}`).join('；'),
      steps.map(({ en }, place) => `${String(place + 1)}. ${en}`).join('; '),
    );
    const range = least === most ? String(most) : `${String(least)}–${String(most)}`;
    const answers = replies.join(', ');
    const calls =
      upstream === 0
        ? text('', '')
        : text(`，向上游调用 ${String(upstream)} 次`, `, ${String(upstream)} calls upstream`);
    return fail({
      expected: text(
        `依次：${story.zh}。最后一步应成功 ${range} 次${most === 0 ? '，不向上游调用' : ''}`,
        `in turn: ${story.en}. At the last step ${range} served${most === 0 ? ', no call upstream' : ''}`,
      ),
      actual: text(
        `成功 ${String(met)} 次（${answers}）${calls.zh}`,
        `${String(met)} served (${answers})${calls.en}`,
      ),
    });
  }
  if (served > 0 && refused > 0) return pass;
  return blocked(
    text(
      `序列中应有成功也有拒绝（成功 ${String(served)}，拒绝 ${String(refused)}）`,
      `a sequence with both served and refused requests (${String(served)} served, ${String(refused)} refused)`,
    ),
  );
}

/** Leaves out step after step for as long as what is left still disagrees; each attempt has a fresh enterprise. */
async function shorten(context: ProbeContext, failing: readonly Step[], first: Disagreement) {
  let steps = failing.slice(0, first.place + 1);
  let disagreement = first;
  let played = 0;
  for (let place = steps.length - 2; place >= 0 && played < replays; place -= 1) {
    const shorter = without(steps, place);
    played += 1;
    const result = await playSequence(context, context.company(`replay-${String(played)}`), shorter);
    if (!result.disagreement) continue;
    disagreement = result.disagreement;
    steps = shorter.slice(0, disagreement.place + 1);
    place = Math.min(place, steps.length - 1);
  }
  return { steps: steps.map(describeStep), disagreement };
}

export const licencesHoldOverTime = defineCheck({
  id: 'authorization.licences-hold-over-time',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044'],
  title: text(
    '任意次序的授权、撤销、到期与并发查询都不越权',
    'Licences hold through any sequence of grants, revocations, time and races',
  ),
  phase: 'moves-clock',
  timeoutMs: 240_000,
  cases: (context) =>
    licensedItems(context).length === 0
      ? []
      : Array.from({ length: sequences }, (_, number) => ({ id: `sequence-${String(number + 1)}` })),
  async probe(context, { id }): Promise<SequenceTrace> {
    // Each sequence has items of its own, few enough to meet one another; together they are all there are.
    const own = Number(id.split('-')[1]) % sequences;
    const items = licensedItems(context)
      .map((item) => item.id)
      .filter((_, place, all) => all.length <= sequences || place % sequences === own);
    // The first company of the world stands for its seed, so that a run can be had again.
    const steps = drawSequence(`${context.world.company(0).uscc}/${id}`, items, length);
    const { served, refused, disagreement } = await playSequence(
      context,
      context.company('enterprise'),
      steps,
    );
    const shortest = disagreement ? await shorten(context, steps, disagreement) : null;
    return { served, refused, shortest };
  },
  judge: judgeSequence,
});
