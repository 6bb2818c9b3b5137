/** The network in the container did not start, for a reason that it gave: what it says at a command line, too. */
export class NetworkStartError extends Error {
  /** `unknown-profile`, `port-in-use`, … or `container-ended` where it ended without a sentence. */
  readonly code: string;
  /** What the container wrote before it ended. */
  readonly log: string;

  constructor(code: string, message: string, log: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NetworkStartError';
    this.code = code;
    this.log = log;
  }
}

/** Reads the reason from the log of a container that ended by itself: `error <code>: <sentence> <remedy>`. */
export function startErrorFrom(log: string, exitCode: number, cause?: unknown): NetworkStartError {
  const [, code, sentence] = /^error ([a-z-]+): (.+)$/m.exec(log) ?? [];
  if (code !== undefined && sentence !== undefined)
    return new NetworkStartError(code, sentence, log, { cause });
  return new NetworkStartError(
    'container-ended',
    `The container ended with ${exitCode} before its network answered. Read what it wrote in "log", and whether the image is xinheng's.`,
    log,
    { cause },
  );
}
