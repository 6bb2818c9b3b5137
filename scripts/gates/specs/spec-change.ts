import type { JsonObject } from '../../generate/json.ts';

/** One change between two specifications, as `redocly diff --format json` lists it. */
export interface SpecChange {
  /** Local reference of what changed, with references of the document followed on the way. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'major' | 'minor' | 'patch';
  /** What of it changed, e.g. `maxLength`; absent for the whole. */
  readonly property?: string;
  /** Where it stands in the later specification. */
  readonly revision?: { readonly pointer: string };
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
}

/** Two states of one specification. */
export interface SpecPair {
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

/** The steps of a local reference. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
