/** The place of one request at a gate. */
export interface GatePlace {
  /** Says that the request is ready, or will never be; resolves when all are. Saying it twice is once. */
  arrive(): Promise<void>;
}

/** Lets `size` requests go at one moment: when the last of them has arrived. */
export function createStartingGate(size: number): {
  readonly place: () => GatePlace;
  /** Resolves when all requests are ready. */
  readonly opened: Promise<undefined>;
} {
  const { promise: opened, resolve: open } = Promise.withResolvers<undefined>();
  let missing = size;
  return {
    opened,
    place() {
      let isMissing = true;
      return {
        arrive() {
          if (isMissing) missing -= 1;
          isMissing = false;
          if (missing <= 0) open(undefined);
          return opened;
        },
      };
    },
  };
}
