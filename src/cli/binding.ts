import type { RunBinding } from '../driver/run-binding.ts';

/** A platform that is ready to be weighed, with the network around it. */
export interface BoundRun {
  readonly binding: RunBinding;
  /** What people are told before the run starts, a line each. */
  readonly addresses: readonly string[];
  /** How long to wait for the platform's first answer. */
  readonly startTimeoutMs: number;
  close(): Promise<void>;
}
