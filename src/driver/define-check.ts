import { checkDefiner } from '../engine/check.ts';
import type { ProbeContext } from './probe-context.ts';

/** Defines a check of a local platform; see `CheckDefinition`. */
export const defineCheck = checkDefiner<ProbeContext>();
