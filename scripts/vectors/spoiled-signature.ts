import { chineseBody, requestCase, type RequestCase } from './request-cases.ts';

/** A request as received, with a signature that is not the registered client's over it. */
export interface SpoiledSignature {
  readonly received: RequestCase;
  readonly signature: string;
  /** What X-Signature-Algorithm says, where that is not the registered one. */
  readonly algorithm?: string;
}

export type Told = Pick<RequestCase, 'id' | 'zh' | 'en'>;

export const queryPath = '/v1/items/tax.arrears/query';

/** A signed inquiry with a query and a body, before anything is done to it. */
export function original(told: Told, registered: 'sm2' | 'hmac' = 'sm2'): RequestCase {
  const target = `${queryPath}?pageIndex=1&a=2`;
  return requestCase({ ...told, registered, method: 'POST', target, body: chineseBody });
}
