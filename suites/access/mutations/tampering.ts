import { text } from '../../../src/engine/text.ts';
import { refusal, type Refusal } from '../../attempt.ts';
import type { Mutation, Trait } from './mutation.ts';

export interface Tampering {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly needs?: readonly Trait[];
  /** By default the signature is refused. */
  readonly refusedBy?: readonly Refusal[];
  readonly mutate: Mutation['mutate'];
}

/** Rows for signed operations that change one part of a request. */
export function tampering(part: string, tamperings: readonly Tampering[]): readonly Mutation[] {
  return tamperings.map(({ id, zh, en, needs = [], refusedBy = refusal.signature, mutate }) => ({
    id: `${part}-${id}`,
    what: text(zh, en),
    needs: ['signature', ...needs],
    refusedBy,
    mutate,
  }));
}
