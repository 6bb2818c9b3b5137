import type { Fault } from './define-fault.ts';

/** Every fault, in the order of the suites that catch them. */
export const faults: readonly Fault[] = [];
