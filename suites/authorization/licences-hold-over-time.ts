import { createHash } from 'node:crypto';
import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { exploreSequences, type Explored } from './explore-sequences.ts';
import { story } from './licence-story.ts';
import { licensedItems, nearestDetail } from './protected-items.ts';

export function judgeSequences({ steps, counterexample }: Explored): Verdict {
  if (counterexample) {
    const { seed, path, told } = counterexample;
    const all = story(told);
    const last = told.at(-1);
    const again = `--sequence-seed ${String(seed)} --sequence-path ${path}`;
    return fail({
      expected: text(
        `依次：${all.zh}。最后一步应为：${last?.wanted.zh ?? ''}`,
        `in turn: ${all.en}. At the last step: ${last?.wanted.en ?? ''}`,
      ),
      actual: text(`${last?.met.zh ?? ''}。重现：${again}`, `${last?.met.en ?? ''}. Again: ${again}`),
    });
  }
  if (steps > 0) return pass;
  return blocked(text('至少能执行一步的序列', 'a sequence of which a step could be played'));
}

export const licencesHoldOverTime = defineCheck({
  id: 'authorization.licences-hold-over-time',
  level: 'must',
  requirements: ['N52-020', 'N52-032', 'N52-044'],
  title: text(
    '任意次序的授权、缩小、撤销、到期与并发查询都不越权',
    'Licences hold through any sequence of grants, narrowings, revocations, time and races',
  ),
  phase: 'moves-clock',
  sharesClock: 'terms',
  cases: (context) => (licensedItems(context).length === 0 ? [] : [{ id: 'sequences' }]),
  probe(context): Promise<Explored> {
    const near = nearestDetail(context);
    const items = [...near, ...licensedItems(context).filter((item) => !near.includes(item))];
    // The first company of the world stands for its seed, so that a run can be had again.
    const name = createHash('sha256').update(context.world.company(0).uscc).digest();
    const { seed = name.readInt32LE(0), path } = context.sequence;
    return exploreSequences(context, { items, seed, path });
  },
  judge: judgeSequences,
});
