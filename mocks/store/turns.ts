import { currentVisit, type Visit } from './away.ts';
import { StoreTrouble } from './store-trouble.ts';

/** A stretch of time in which this process has the world to itself. */
interface Turn {
  guests: number;
  isOver: boolean;
  /** Resolves when what was saved in it is kept, rejects with StoreTrouble when it is not. */
  readonly kept: Promise<unknown>;
  readonly end: () => void;
}

interface Guest extends Visit {
  turn: Turn | undefined;
  /** Its work is done, whatever it left running. */
  isGone: boolean;
}

interface Waiting {
  readonly admit: (turn: Turn) => void;
  readonly refuse: (trouble: StoreTrouble) => void;
}

/** The turns of one world in this process, one after the other; all who wait for one share it. */
export interface Turns {
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** Throws StoreTrouble for code that is in no turn, or in one that was cut short. */
  assertInTurn(): void;
}

/**
 * `hold` gets the world, calls `inside`, waits for it, keeps what was saved and lets the world go; what it rejects with
 * is why nothing was kept.
 */
export function createTurns(hold: (inside: () => Promise<void>) => Promise<void>): Turns {
  let waiting: Waiting[] = [];
  let isRunning = false;
  let current: Turn | undefined;
  /** Those of this world: whoever is in a turn of another one has none here. */
  const guests = new WeakSet<Visit>();

  async function enter(): Promise<Turn> {
    const turn = new Promise<Turn>((admit, refuse) => waiting.push({ admit, refuse }));
    if (!isRunning) void run();
    return turn;
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) await takeTurn();
    isRunning = false;
  }

  async function takeTurn(): Promise<void> {
    const { promise: kept, resolve: keep, reject: lose } = Promise.withResolvers<undefined>();
    // Nobody may be waiting for it any more.
    kept.catch(() => undefined);
    let began: Turn | undefined;
    try {
      await hold(async () => {
        const { promise: left, resolve: end } = Promise.withResolvers<undefined>();
        const admitted = waiting;
        waiting = [];
        const turn = { guests: admitted.length, isOver: false, kept, end: () => end(undefined) };
        began = current = turn;
        for (const { admit } of admitted) admit(turn);
        await left;
        turn.isOver = true;
      });
      keep(undefined);
    } catch (cause) {
      const trouble = cause instanceof StoreTrouble ? cause : new StoreTrouble(cause);
      if (began) began.isOver = true;
      else for (const { refuse } of waiting.splice(0)) refuse(trouble);
      lose(trouble);
    } finally {
      current = undefined;
    }
  }

  function leave(guest: Guest): Turn | undefined {
    const { turn } = guest;
    guest.turn = undefined;
    if (turn && --turn.guests === 0) turn.end();
    return turn;
  }

  /** What went away for work that is over comes back to nobody. */
  function leaveIfGone(guest: Guest): void {
    if (guest.isGone) leave(guest);
  }

  /** The turn that the guest on whose behalf the code runs is in, if any. */
  function turnOf(visit: Visit | undefined): Turn | undefined {
    // Only `receive` adds to the set.
    const turn = visit && guests.has(visit) ? (visit as Guest).turn : undefined;
    return turn?.isOver === false ? turn : undefined;
  }

  function join(turn: Turn): Turn {
    turn.guests += 1;
    return turn;
  }

  /** A stay within that of somebody else, perhaps in another world, who waits for it. */
  async function receive(outer: Visit | undefined): Promise<Guest> {
    const enterWith = async () => {
      const theirs = turnOf(outer);
      return theirs ? join(theirs) : enter();
    };
    const guest: Guest = {
      turn: await enterWith(),
      isGone: false,
      async away(work) {
        const left = leave(guest);
        try {
          return await (outer ? outer.away(work) : work());
        } finally {
          if (left && !guest.isGone) {
            await left.kept;
            guest.turn = await enterWith();
            leaveIfGone(guest);
          }
        }
      },
    };
    guests.add(guest);
    return guest;
  }

  return {
    async turn(work) {
      const outer = currentVisit.getStore();
      const guest = await receive(outer);
      try {
        return await currentVisit.run(guest, work);
      } finally {
        guest.isGone = true;
        const left = leave(guest);
        // Who waits for this one is in the same turn, and ends it; to wait for its end here would be to wait for them.
        if (left && left !== turnOf(outer)) await left.kept;
      }
    },
    assertInTurn() {
      const turn = turnOf(currentVisit.getStore());
      if (turn && turn === current) return;
      throw new StoreTrouble(new Error('Something was saved outside of a turn.'));
    },
  };
}
