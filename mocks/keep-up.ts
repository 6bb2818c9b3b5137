import type { NetworkInProcess } from './network-in-process.ts';
import type { NetworkControl } from './network-control.ts';

const pauseMs = 1000;

/**
 * Every second, in a network and its namespaces: events that are due are delivered, since nobody moves a clock that runs,
 * and another replica may have died with one in its hands; and what other replicas wrote is read, since somebody may
 * wait for it here. Returns what ends it.
 */
export function keepUp({ control, namespaces }: NetworkInProcess): () => void {
  const delivering = new Set<NetworkControl>();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  /** A platform that hangs holds up neither the other networks nor who waits in this one. */
  function deliver(each: NetworkControl): void {
    if (delivering.has(each)) return;
    delivering.add(each);
    const done = (): void => void delivering.delete(each);
    each.deliverEvents().then(done, done);
  }

  async function beat(): Promise<void> {
    // Namespaces of other replicas are known from here on.
    await control.turn(async () => undefined);
    const beside = (await namespaces.all()).map(({ network }) => network.control);
    await Promise.all(beside.map((each) => each.turn(async () => undefined)));
    for (const each of [control, ...beside]) deliver(each);
  }

  function later(): void {
    if (isOver) return;
    // What the store refuses now is tried again.
    timer = setTimeout(() => void beat().then(later, later), pauseMs).unref();
  }

  later();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
