/** What a receiver makes of a vector: taken, or refused and why. */
export type Outcome = { readonly taken: true } | { readonly taken: false; readonly because: string };

/** Throws unless what was computed is what the vector says. */
export function expectEqual(name: string, computed: unknown, stated: unknown): void {
  if (computed === stated) return;
  throw new Error(`${name} is ${JSON.stringify(stated)}, computed ${JSON.stringify(computed)}`);
}

export const taken: Outcome = { taken: true };

export function refused(because: string): Outcome {
  return { taken: false, because };
}
