import type { ProbeContext } from '../src/driver/probe-context.ts';
import type { Check } from '../src/engine/check.ts';
import { access } from './access/index.ts';
import { authorization } from './authorization/index.ts';
import { desensitization } from './desensitization/index.ts';
import { updateFrequency } from './update-frequency/index.ts';

/** Every suite, in the order of a report. */
export const suites = [access, authorization, desensitization, updateFrequency] as const;

/** Every check of every suite. */
export const allChecks: readonly Check<ProbeContext>[] = suites.flatMap(
  (suite): readonly Check<ProbeContext>[] => suite.checks,
);

/** What no check can see: the documents that a person reads. */
export { attestations } from './attest/index.ts';
