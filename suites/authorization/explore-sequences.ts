import * as fc from 'fast-check';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { Disagreement, isPossible, setScene, type Scene } from './licence-scene.ts';
import { stepArbitraries, type Step } from './licence-steps.ts';
import type { Told } from './licence-story.ts';
import { playStep } from './play-step.ts';
import { text } from '../../src/engine/text.ts';
import { askedUpstream, fetches } from './upstream.ts';

/** A sequence that shows a disagreement, and what draws it again. */
export interface Counterexample {
  readonly seed: number;
  /** fast-check's path, a comma, and the path of its commands. */
  readonly path: string;
  readonly told: readonly Told[];
}

export interface Explored {
  readonly sequences: number;
  readonly steps: number;
  readonly counterexample: Counterexample | null;
}

export interface Exploration {
  readonly items: readonly ProfileItem[];
  readonly seed: number;
  /** Plays this one sequence only, as an earlier run named it. */
  readonly path?: string | undefined;
}

/** What the playing of sequences has come to so far. */
interface Seen {
  played: number;
  steps: number;
  /** The story of the last sequence that disagreed: the shortest so far. */
  failing: readonly Told[];
  failedAt: { readonly played: number; readonly time: number } | null;
  /** What was thrown that is no disagreement. */
  broken: { readonly error: unknown } | null;
}

const sequences = 16;
const longest = 64;
/** How many items one sequence is about: few enough to meet one another. */
const breadth = 3;
/** What may be spent on making a failing sequence shorter. */
const shrinking = { replays: 60, milliseconds: 10_000 };

/** One step, as fast-check wants it. */
function commandOf(step: Step): fc.AsyncCommand<Scene, Scene> {
  return {
    check: (scene) => isPossible(scene, step),
    run: (_, scene) => playStep(scene, step),
    toString: () => step.kind,
  };
}

/** Department and node may be asked about an enterprise's item only where some request was to be served. */
async function heedUpstream(scene: Scene, since: number): Promise<void> {
  for (const number of [0, 1] as const) {
    const { uscc } = scene.company(number);
    const calls = fetches(await askedUpstream(scene.context, { uscc, since }));
    const uncalledFor = calls.find(({ item }) => !scene.opened.has(`${uscc} ${item ?? ''}`));
    if (!uncalledFor) continue;
    const item = uncalledFor.item ?? '';
    scene.told.push({
      at: scene.context.clock.now(),
      what: text(`上游所见：${item}`, `upstream: ${item}`),
      met: text('有调用', 'called'),
      wanted: text('无授权书可凭，不应调用', 'no call, since no licence ever opened it'),
    });
    throw new Disagreement(item);
  }
}

/**
 * Draws sequences of steps and plays each with enterprises of its own, so that playing one again shorter begins
 * from nothing; fast-check makes the first that disagrees as short as it can within its time.
 */
export async function exploreSequences(context: ProbeContext, exploration: Exploration): Promise<Explored> {
  const { items, seed, path } = exploration;
  const [shrinkPath, replayPath] = path?.split(',') ?? [];
  const seen: Seen = { played: 0, steps: 0, failing: [], failedAt: null, broken: null };

  async function play(offset: number, commands: Iterable<fc.AsyncCommand<Scene, Scene>>): Promise<void> {
    const { broken, failedAt } = seen;
    const isOver =
      broken !== null ||
      (failedAt !== null &&
        (seen.played - failedAt.played >= shrinking.replays ||
          performance.now() - failedAt.time > shrinking.milliseconds));
    if (isOver) return;
    seen.played += 1;
    const own = items
      .map((_, place) => items[(offset + place) % items.length])
      .filter((item) => item !== undefined);
    const scene = setScene(context, `sequence-${String(seen.played)}`, own.slice(0, breadth));
    try {
      const since = await context.network.mark();
      await fc.asyncModelRun(() => ({ model: scene, real: scene }), commands);
      if (scene.told.length > 0) await heedUpstream(scene, since);
    } catch (error) {
      if (!(error instanceof Disagreement)) {
        // The harness, or a premise: not what fast-check is to make shorter.
        seen.broken ??= { error };
        return;
      }
      seen.failing = scene.told;
      seen.failedAt ??= { played: seen.played, time: performance.now() };
      throw error;
    } finally {
      seen.steps += scene.told.length;
    }
  }

  const commands = fc.commands(
    stepArbitraries(context.clock.movable).map((step) => step.map(commandOf)),
    {
      maxCommands: longest,
      size: 'max',
      ...(replayPath === undefined ? {} : { replayPath }),
    },
  );
  const property = fc.asyncProperty(fc.noShrink(fc.nat(items.length - 1)), commands, play);
  const { counterexamplePath, counterexample } = await fc.check(property, {
    seed,
    numRuns: sequences,
    ...(shrinkPath === undefined ? {} : { path: shrinkPath, endOnFailure: true }),
  });
  if (seen.broken) throw seen.broken.error;
  if (counterexamplePath === null) {
    return { sequences: seen.played, steps: seen.steps, counterexample: null };
  }
  const commandPath = /replayPath="([^"]*)"/.exec(fc.stringify(counterexample[1]))?.[1] ?? '';
  return {
    sequences: seen.played,
    steps: seen.steps,
    counterexample: { seed, path: `${counterexamplePath},${commandPath}`, told: seen.failing },
  };
}
