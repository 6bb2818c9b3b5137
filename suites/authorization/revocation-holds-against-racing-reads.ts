import { defineCheck } from '../../src/driver/define-check.ts';
import { text } from '../../src/engine/text.ts';
import { nearestDetail } from './protected-items.ts';
import { raceRevocations } from './racing-reads.ts';
import { judgeRevocations, type RevocationTrace } from './read-and-revoke.ts';
import { revokeWhileReading, waysUnderWay } from './reads-under-way.ts';

/**
 * `revokeLicence`: 立即生效，此后任何读取均不再提供，已在途中的读取亦不交出. So whatever leaves after the answer to
 * the revocation is refused, and what waits for its source meanwhile is not handed over when it comes.
 */
export const revocationHoldsAgainstRacingReads = defineCheck({
  id: 'authorization.revocation-holds-against-racing-reads',
  level: 'must',
  requirements: ['N52-020', 'N52-044'],
  title: text(
    '撤销对并发与途中的查询同样有效',
    'A revocation holds against reads that race it and reads under way',
  ),
  cases: (context) => [
    ...nearestDetail(context)
      .slice(0, 1)
      .map((item) => ({ id: `racing/${item.id}`, racing: item, way: null })),
    ...waysUnderWay(context).map((way) => ({ id: `under-way/${way.id}`, racing: null, way })),
  ],
  async probe(context, { racing, way }): Promise<RevocationTrace> {
    if (racing) return { revocations: await raceRevocations(context, racing) };
    return { revocations: await revokeWhileReading(context, way) };
  },
  judge: judgeRevocations,
});
