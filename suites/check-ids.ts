import type { suites } from './index.ts';

/** The ids of all checks, as a type: what a fault may name in `caughtBy`. */
export type CheckId = (typeof suites)[number]['checks'][number]['id'];
