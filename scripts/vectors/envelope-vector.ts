import type { Vector } from './vector.ts';

export type Party = 'platform' | 'node';

/** An envelope as it travels, the keys of both ends, and what is inside. */
export interface EnvelopeVector extends Vector {
  /** Name of the variant that the receiver expects. */
  readonly variant: string;
  readonly direction: 'request' | 'response';
  readonly sender: Party;
  readonly recipient: Party;
  /** The 16 characters that SM4 is keyed with. */
  readonly sessionKey: string;
  /** The JSON text that was signed and encrypted, byte for byte. */
  readonly plain: string;
  /** The body of the HTTP message. */
  readonly message: Readonly<Record<string, unknown>>;
}
