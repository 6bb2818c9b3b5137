import type { EventChoice } from '../../../fixtures/scenarios/event-choice.ts';
import type { TwinKind } from '../../../mocks/reference/spawn-platform.ts';
import type { Lang } from '../lang.ts';

/** The flags of `xinheng check` as commander reads them. */
export interface CheckOptions {
  readonly reference?: true;
  readonly twin?: TwinKind | true;
  readonly config: string;
  readonly profile?: string;
  readonly suite?: readonly string[];
  readonly check?: readonly string[];
  readonly fault?: string;
  readonly shard?: string;
  readonly seed: string;
  readonly events: EventChoice;
  readonly sequenceSeed?: number;
  readonly sequencePath?: string;
  readonly concurrency: number;
  readonly fuzzSeconds: number;
  readonly reporter: readonly string[];
  readonly out: string;
  readonly lang: Lang;
  readonly json?: true;
}

/** Whether the platform is one that comes with xinheng: the reference platform or a twin. */
export function isOwnPlatform({ reference, twin }: CheckOptions): boolean {
  return reference === true || twin !== undefined;
}
