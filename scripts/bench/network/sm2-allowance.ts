import { pairedLoads, spreadOf, type Loaded, type LoadMeasured, type Spread } from './paired-loads.ts';
import type { LoadProcess, ServerProcess } from './pinned-process.ts';

/**
 * Sealed inquiries against their SM2 operations alone, round by round: `share` is how many inquiries a second were
 * answered, of as many as the operations of just these would take if there were nothing else to do.
 */
export async function sm2Allowance(
  load: LoadProcess,
  options: {
    readonly ours: ServerProcess;
    readonly allowance: ServerProcess;
    readonly order: Loaded['order'];
    readonly rounds: number;
    readonly connections: number;
  },
): Promise<{
  readonly loads: readonly LoadMeasured[];
  readonly share: Spread;
  readonly processorShare: Spread;
  readonly allowed: Spread;
}> {
  const { ours, allowance, order, connections } = options;
  const loads: LoadMeasured[] = [];
  const shares: number[] = [];
  const processorShares: number[] = [];
  const allowed: number[] = [];
  // Both are warm before either is measured.
  await allowance.sm2(order(0).count);
  for (let round = 1; round <= options.rounds; round++) {
    const { count } = order(round);
    const alone = await allowance.sm2(count);
    const loaded = await pairedLoads(load, [{ name: 'sealed inquiry', server: ours, order }], {
      rounds: 1,
      connections,
      warmUps: round === 1 ? 4 : 0,
    });
    loads.push(...loaded);
    const [{ perSecond, perProcessorSecond } = none] = loaded;
    allowed.push(count / alone.seconds);
    shares.push(perSecond.median / (count / alone.seconds));
    processorShares.push(perProcessorSecond.median / ((count * 1_000_000) / alone.micros));
  }
  return {
    loads: loads.slice(-1),
    share: spreadOf(shares),
    processorShare: spreadOf(processorShares),
    allowed: spreadOf(allowed),
  };
}

const nothing: Spread = { median: 0, least: 0, most: 0 };
const none = { perSecond: nothing, perProcessorSecond: nothing };
