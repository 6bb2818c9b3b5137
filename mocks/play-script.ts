import type { ScriptedEvent, World } from '../fixtures/world/index.ts';
import type { Profile } from '../src/contract/profile.ts';
import type { Clock } from '../src/engine/clock.ts';
import { formatTime } from '../src/engine/shanghai-time.ts';
import type { NodeOperator } from './provincial-node/node-operator.ts';
import type { Kept } from './store/kept.ts';

const playedKey = 'played';

/**
 * Has the provincial node tell what the world's script has it tell. Records need no playing: the world itself says at
 * every instant what its script has made of them.
 */
export function createScriptPlayer(options: {
  readonly world: World;
  readonly companies: number;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Until when the script was played. */
  readonly moments: Kept<number>;
  readonly operator: Pick<NodeOperator, 'tellScripted'>;
}): { play(): void } {
  const { world, companies, profile, clock, moments, operator } = options;
  const items = new Set(profile.items.map(({ id }) => id));
  const began = clock.now();

  function tell({ at, uscc, notice }: ScriptedEvent): void {
    if (notice === undefined || !items.has(notice.item)) return;
    const { kind, item, recordId, detail, name, answers } = notice;
    operator.tellScripted(
      {
        kind,
        item,
        uscc,
        occurredAt: formatTime(at),
        detail,
        ...(recordId === undefined ? {} : { recordId }),
        ...(answers === undefined ? {} : { outcome: answers.outcome }),
      },
      {
        name: `${uscc} ${name ?? String(at)}`,
        ...(answers === undefined ? {} : { answers: `${uscc} ${answers.name}` }),
      },
    );
  }

  return {
    play() {
      const now = clock.now();
      const played = moments.get(playedKey) ?? began;
      if (world.events === 'none' || now <= played) return;
      for (const event of world.script(companies, { from: played, to: now })) tell(event);
      moments.put(playedKey, now);
    },
  };
}
