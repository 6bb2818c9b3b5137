import {
  createNonce,
  decryptEnvelope,
  type EnvelopeVariant,
  type SealedEnvelope,
  type Sm2PrivateKey,
} from '../../../src/crypto/index.ts';

/** How the platform behaves as a client of its node and departments (上行调用). Each member is one rule. */
export interface UpstreamDecisions {
  /** Whether who answers by TLS must show a certificate of a trusted authority, for the name that was called. */
  demandsCertificate(): boolean;
  /** The instant (epoch ms) from which on a token that ends at `expiresAt` is not presented any longer. */
  renewsTokenAt(expiresAt: number): number;
  /** Whether a call that the node refused with `code` is made again at once, after so many `calls`. */
  callsAgain(refused: { readonly code: string; readonly calls: number }): boolean;
  /** For how many milliseconds nothing is sent after the node refused the platform itself (2004, 2008). */
  restsAfterRefusal(): number;
  /** Whether nothing is sent from the node's suspension on, until it is lifted. */
  heedsSuspension(): boolean;
  /** For how many envelopes one session key serves. */
  sessionKeyUses(): number;
  /** The nonce of a call to a department. */
  nonceFor(call: { readonly path: string; readonly uscc: string }): string;
  /** The trace id under which a call goes on, of the one that caused it. */
  traceIdOnward(traceId: string): string;
  /** The path of a call to the node, as it is sent. */
  pathToNode(path: string, token: string | undefined): string;
  /** Where else a call goes that the node did not answer; undefined: nowhere. */
  elsewhere(formerNode: string | undefined): string | undefined;
  /** The plain text of what the node sealed; throws a CryptoError where it cannot be opened. */
  opensAnswer(
    sealed: Pick<SealedEnvelope, 'data' | 'key'>,
    by: { readonly recipient: Sm2PrivateKey; readonly variant: EnvelopeVariant },
  ): string;
  /** Whether an answer of the node is one to what it was asked. */
  answersTheQuestion(asked: AskedAbout, answered: AskedAbout): boolean;
  /** How many milliseconds a job waits that has failed so many times in a row. */
  waitsAfter(failures: number): number;
}

/** What an inquiry, or an answer to one, is about; an answer names no enterprise where it has no record of any. */
export interface AskedAbout {
  readonly item: unknown;
  readonly usccs: readonly unknown[];
}

/** Renew a token this long before it ends, in milliseconds. */
const renewEarly = 60_000;
const firstWait = 600_000;
const longestWait = 3_600_000;

export const honestUpstream: UpstreamDecisions = {
  demandsCertificate: () => true,
  renewsTokenAt: (expiresAt) => expiresAt - renewEarly,
  callsAgain: ({ code, calls }) => (code === '2002' || code === '2003') && calls === 1,
  restsAfterRefusal: () => 3_600_000,
  heedsSuspension: () => true,
  sessionKeyUses: () => 1,
  nonceFor: () => createNonce(),
  traceIdOnward: (traceId) => traceId,
  pathToNode: (path) => path,
  elsewhere: () => undefined,
  opensAnswer: decryptEnvelope,
  answersTheQuestion: (asked, answered) =>
    answered.item === asked.item && answered.usccs.every((uscc) => asked.usccs.includes(uscc)),
  waitsAfter: (failures) => Math.min(longestWait, firstWait * 2 ** (failures - 1)),
};
