import type { Text } from './text.ts';

/** What `judge` concluded of one trace. A union: what a verdict must say depends on what it is. */
export type Verdict =
  /** `shown`: how much a pass says, where that depends on what could be observed. */
  | { readonly kind: 'pass'; readonly shown?: Text }
  /** A MUST is broken. */
  | { readonly kind: 'fail'; readonly expected: Text; readonly actual: Text }
  /** A SHOULD is not followed. */
  | { readonly kind: 'warn'; readonly expected: Text; readonly actual: Text }
  /** A prerequisite is absent, so the requirement could not be shown; counts against the platform. */
  | { readonly kind: 'blocked'; readonly missing: Text }
  /** The profile does not ask it, or the platform never claimed the option. */
  | { readonly kind: 'not-applicable'; readonly because: Text }
  /** Not enough could be observed to decide. */
  | { readonly kind: 'inconclusive'; readonly needs: Text }
  /** Documents that a person must read. */
  | { readonly kind: 'attest'; readonly documents: readonly Text[] }
  /** The harness itself failed; never the platform's fault. */
  | { readonly kind: 'harness-error'; readonly error: { readonly code: string; readonly message: string } };

export type VerdictKind = Verdict['kind'];

export const pass: Verdict = { kind: 'pass' };

export function passShowing(shown: Text): Verdict {
  return { kind: 'pass', shown };
}

export function fail(reason: { expected: Text; actual: Text }): Verdict {
  return { kind: 'fail', expected: reason.expected, actual: reason.actual };
}

export function warn(reason: { expected: Text; actual: Text }): Verdict {
  return { kind: 'warn', expected: reason.expected, actual: reason.actual };
}

export function blocked(missing: Text): Verdict {
  return { kind: 'blocked', missing };
}

export function notApplicable(because: Text): Verdict {
  return { kind: 'not-applicable', because };
}

export function inconclusive(needs: Text): Verdict {
  return { kind: 'inconclusive', needs };
}

export function attest(documents: readonly Text[]): Verdict {
  return { kind: 'attest', documents };
}

/** Worst first: the verdict of a check is the first of these that any of its cases has. */
const worstFirst: readonly VerdictKind[] = [
  'harness-error',
  'fail',
  'blocked',
  'inconclusive',
  'warn',
  'attest',
  'pass',
  'not-applicable',
];

/**
 * One verdict from many: the worst case speaks for the check. Of several equally bad ones the first speaks.
 * An empty list is `not-applicable`, since nothing was asked.
 */
export function worstVerdict(verdicts: readonly Verdict[], nothingAsked: Text): Verdict {
  for (const kind of worstFirst) {
    const found = verdicts.find((verdict) => verdict.kind === kind);
    if (found) return found;
  }
  return notApplicable(nothingAsked);
}
