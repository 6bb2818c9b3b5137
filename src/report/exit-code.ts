import type { Decision } from './report.ts';

const exitCodes = { admit: 0, rectify: 1, refuse: 1, undecided: 3 } as const satisfies Record<
  Decision,
  number
>;

/** What the process ends with: 0 conforms, 1 does not, 3 could not tell. (2, misuse, never comes from a report.) */
export function exitCode(decision: Decision): 0 | 1 | 3 {
  return exitCodes[decision];
}
