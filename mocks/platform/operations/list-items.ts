import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';

type Answer = Awaited<ReturnType<HandlerOf<'listItems'>>>;

export function listItems({ profile }: PlatformContext): HandlerOf<'listItems'> {
  const items = profile.items.map(({ id, name, method, licence }) => ({ item: id, name, method, licence }));
  // The ids of the profile are those of the contract's enumeration.
  return () => Promise.resolve({ status: 200, body: { items } } as Answer);
}
