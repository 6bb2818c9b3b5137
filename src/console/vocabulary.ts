import type { NetworkMember } from '../contract/admin.ts';
import type { Text } from '../engine/text.ts';

/** What one operation is called, and what its specification says of it. */
export interface OperationWords {
  readonly member: NetworkMember;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly summary: Text;
  /** The paragraphs of the specification, the Chinese ones apart from the English; empty where there are none. */
  readonly description: Text;
  /** A call of the node at a platform, not of a platform at the node. */
  readonly calledBack: boolean;
}

/** One item as far as the console names it. */
export interface ItemWords {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  readonly licence: string;
}

/** The words of one profile that the page explains exchanges with; nothing in it is secret. */
export interface Vocabulary {
  readonly profile: { readonly id: string; readonly title: Text };
  readonly operations: readonly OperationWords[];
  readonly items: readonly ItemWords[];
}
