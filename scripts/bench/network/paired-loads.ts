import { median } from '../paired-runs.ts';
import type { LoadOrder, LoadResult } from './messages.ts';
import type { LoadProcess, ServerProcess } from './pinned-process.ts';

/** A server and what is asked of it in each round. */
export interface Loaded {
  readonly name: string;
  readonly server: Pick<ServerProcess, 'port' | 'usage'>;
  /** The requests of a round; those up to 0 warm up. */
  readonly order: (round: number) => Omit<LoadOrder, 'port' | 'connections'>;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface LoadMeasured {
  readonly name: string;
  /** Answers a second by the clock on the wall. */
  readonly perSecond: Spread;
  /** Answers a second of the server's own processor time, whatever else the machine did meanwhile. */
  readonly perProcessorSecond: Spread;
  /** Both as a share of the first server's, taken within a round. */
  readonly share: Spread;
  readonly processorShare: Spread;
  /** Milliseconds. */
  readonly p50: Spread;
  readonly p99: Spread;
  /** p99 as a multiple of the first server's, taken within a round. */
  readonly p99Times: Spread;
}

interface Round {
  readonly perSecond: number;
  readonly perProcessorSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Loads servers in turns over `connections` connections, after rounds that warm up, until V8 has compiled what is asked
 * again and again; who begins changes from round to round. Throws where an answer is wrong.
 */
export async function pairedLoads(
  load: LoadProcess,
  servers: readonly Loaded[],
  {
    rounds,
    connections,
    warmUps = 4,
  }: { readonly rounds: number; readonly connections: number; readonly warmUps?: number },
): Promise<readonly LoadMeasured[]> {
  const measured = servers.map((): Round[] => []);
  for (let round = 1 - warmUps; round <= rounds; round++) {
    const turns = [...servers.entries()];
    if (round % 2 !== 0) turns.reverse();
    for (const [place, { name, server, order }] of turns) {
      const asked = { ...order(round), port: server.port, connections };
      const before = await server.usage();
      const result = await load.send(asked);
      const after = await server.usage();
      requireRight(name, result, asked);
      if (round <= 0) continue;
      const { perSecond, p50, p99 } = result;
      const perProcessorSecond = (asked.count * 1_000_000) / Math.max(1, after.micros - before.micros);
      measured[place]?.push({ perSecond, perProcessorSecond, p50, p99 });
    }
  }
  const [firsts = []] = measured;
  return servers.map(({ name }, place) => {
    const own = measured[place] ?? [];
    const of = (figure: keyof Round): Spread => spreadOf(own.map((round) => round[figure]));
    const against = (figure: keyof Round): Spread =>
      spreadOf(own.map((round, at) => round[figure] / (firsts[at]?.[figure] ?? round[figure])));
    return {
      name,
      perSecond: of('perSecond'),
      perProcessorSecond: of('perProcessorSecond'),
      share: against('perSecond'),
      processorShare: against('perProcessorSecond'),
      p50: of('p50'),
      p99: of('p99'),
      p99Times: against('p99'),
    };
  });
}

function requireRight(name: string, { wrong, firstWrong }: LoadResult, { count }: LoadOrder): void {
  if (wrong === 0) return;
  throw new Error(`${wrong} of ${count} answers of ${name} are wrong; the first:\n${firstWrong ?? ''}`);
}

export function spreadOf(numbers: readonly number[]): Spread {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}
