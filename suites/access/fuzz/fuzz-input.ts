import type { WireRequest } from '../../../src/driver/wire-request.ts';
import type { Text } from '../../../src/engine/text.ts';

/**
 * What the contract has to say to an input. `refusal`: a 4xx for what is malformed. `path-refusal`: a 4xx, whatever it
 * says of the resource. `http-refusal`: a 4xx of the server's own or an ended connection. `taking`: anything but a
 * refusal for its form. `anything`: whatever the operation may answer, but no failure. `http-anything`: that, or an answer
 * of the server's own.
 */
export type Expectation =
  'refusal' | 'path-refusal' | 'http-refusal' | 'taking' | 'anything' | 'http-anything';

/** One thing to ask of one operation. */
export interface FuzzInput {
  readonly operation: string;
  /** The kind of flaw, in words; see `FlawedValue`. */
  readonly family: string;
  readonly what: Text;
  readonly expects: Expectation;
  /** Whether the connection may be ended instead of answered. */
  readonly mayBeCutOff?: true;
  /** The valid request, spoilt before it is signed, so that the signature is right over what is sent. */
  spoil(request: WireRequest): WireRequest;
}
