import type { NodeClient } from '../node/envelope-desk.ts';

/** Who may speak to the national node, and with which credentials. */
export interface NationalClientAccount extends NodeClient {
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}
