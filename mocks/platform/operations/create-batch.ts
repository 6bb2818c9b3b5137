import type { HandlerOf } from '../handler-of.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refusal } from '../result-codes.ts';
import { refusePurpose } from '../under-licence.ts';

/** Takes the question down. The answer is read when it is collected, so that a revoked licence stops it. */
export function createBatch(platform: PlatformContext): HandlerOf<'createBatch'> {
  const { decisions, profile, store, clock } = platform;
  return ({ body, principal }) => {
    if (!decisions.access.offers(itemOf(profile, body.item), 'query')) throw refusal('3006');
    refusePurpose(platform, body.purpose);
    const batchId = decisions.access.newId('batch', store.batches.count());
    const { item, purpose, rows } = body;
    store.batches.add({ batchId, clientId: callerOf(principal), item, purpose, rows }, clock.now());
    return Promise.resolve({ status: 202, body: { batchId, status: 'queued' } });
  };
}
