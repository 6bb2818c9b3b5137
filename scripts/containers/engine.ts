/** A container engine that answers. */
export interface Engine {
  /** Where it comes from, in a few words. */
  readonly origin: string;
  /** The environment in which `docker` and testcontainers find it. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether a build must use the machine's own network to reach npm's registry. */
  readonly isolated: boolean;
  /** Ends it, if it was started here, and takes away what it left. */
  stop(): Promise<void>;
}
