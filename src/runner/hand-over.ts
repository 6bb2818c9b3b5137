import { BroadcastChannel } from 'node:worker_threads';

/** From the worker: it listens. To it: what it waits for, or that it waits in vain. */
type Message<Thing> =
  | { readonly kind: 'listening' }
  | { readonly kind: 'here'; readonly thing: Thing }
  | { readonly kind: 'never' };

/** The thread that gives something to another one, which may not have begun to listen, or wait already. */
export interface Giver<Thing> {
  /** Once; what is given later, or after it was given up, goes nowhere. */
  give(thing: Thing): void;
  /** Whoever still waits, waits no longer. */
  giveUp(): void;
  close(): void;
}

/** Nothing came, and nothing will. */
export class NothingHandedOver extends Error {
  override readonly name = 'NothingHandedOver';
}

/** @param channel A name that no other pair of threads uses. */
export function openGiver<Thing>(channel: string): Giver<Thing> {
  const line = new BroadcastChannel(channel);
  let said: Message<Thing> | undefined;
  let isClosed = false;
  function say(): void {
    if (said && !isClosed) line.postMessage(said);
  }
  function settle(message: Message<Thing>): void {
    if (said) return;
    said = message;
    say();
  }
  // Whoever begins to listen after it was said is told then.
  line.onmessage = say;
  // Alone it keeps no process alive.
  line.unref();
  return {
    give: (thing) => settle({ kind: 'here', thing }),
    giveUp: () => settle({ kind: 'never' }),
    close() {
      isClosed = true;
      line.close();
    },
  };
}

/** What the other thread gives; rejects with NothingHandedOver where it gives up. */
export function receive<Thing>(channel: string): Promise<Thing> {
  const line = new BroadcastChannel(channel);
  return new Promise((resolve, reject) => {
    line.onmessage = (event) => {
      // Only a giver of this module speaks on the channel.
      const message = (event as { readonly data: Message<Thing> }).data;
      if (message.kind === 'listening') return;
      line.close();
      if (message.kind === 'here') resolve(message.thing);
      else reject(new NothingHandedOver('The run was given up before it began.'));
    };
    line.postMessage({ kind: 'listening' } satisfies Message<Thing>);
  });
}
