import { access } from './access/index.ts';
import { authorization } from './authorization/index.ts';
import { desensitization } from './desensitization/index.ts';
import { updateFrequency } from './update-frequency/index.ts';

/** Every suite, in the order of a report. */
export const suites = [access, authorization, desensitization, updateFrequency] as const;

/** Every check of every suite. */
export const allChecks = suites.flatMap((suite) => suite.checks);
