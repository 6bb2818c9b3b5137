import type { Text } from './text.ts';

/** Who hands documents in. */
export type Presenter = 'platform' | 'institution' | 'provincial-node' | 'public-credit-platform';

/**
 * What no probe can see and a person has to read (文件核查): the documents, what to look for in them, who answers for
 * them, and until when they count.
 */
export interface Attestation<Id extends string = string> {
  /** `attest.<words>`. */
  readonly id: Id;
  readonly title: Text;
  /** Ids of the requirements that it answers, alone or beside checks. */
  readonly requirements: readonly string[];
  readonly from: Presenter;
  /** The documents to hand in. */
  readonly handIn: readonly Text[];
  /** What a reviewer looks for in them, one point a sentence. */
  readonly lookFor: readonly Text[];
  readonly signedBy: Text;
  /** How many months from the signature the documents count. */
  readonly holdsMonths: number;
  /** What ends it before that. */
  readonly endsWith: Text;
}

/** Keeps the literal id. */
export function defineAttestation<const Id extends `attest.${string}`>(
  attestation: Attestation<Id>,
): Attestation<Id> {
  return attestation;
}
