import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { wireLicence } from '../wire-licence.ts';

/** Records what the operator found. A decision stands; only the same one again is taken. */
export function decideWrittenLicence({ store, clock }: PlatformContext): HandlerOf<'decideWrittenLicence'> {
  return ({ pathParams, body }) => {
    const licence = store.licences.find(pathParams.licenseId);
    if (typeof licence?.fileDigest !== 'string') throw refusal('3005');
    const acceptance = body.decision === 'accept' ? 'accepted' : 'rejected';
    const isOpen = licence.acceptance === 'pending' || licence.acceptance === acceptance;
    if (!isOpen || licence.revokedAt !== null) throw refusal('4001');
    store.licences.setAcceptance(licence.licenseId, acceptance);
    return Promise.resolve({ status: 200, body: wireLicence({ ...licence, acceptance }, clock.now()) });
  };
}
