import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { wireLicence } from '../wire-licence.ts';

/** Records what the operator found. A decision stands; only the same one again is taken. */
export function decideWrittenLicence({
  decisions,
  store,
  clock,
}: PlatformContext): HandlerOf<'decideWrittenLicence'> {
  return ({ pathParams, body }) => {
    const licence = store.licences.find(pathParams.licenseId);
    const acceptance = body.decision === 'accept' ? 'accepted' : 'rejected';
    const may = licence ? decisions.licence.mayDecide(licence, acceptance) : 'no-such-licence';
    if (!licence || may === 'no-such-licence') throw refusal('3005');
    if (may === 'settled') throw refusal('4001');
    store.licences.setAcceptance(licence.licenseId, acceptance);
    return Promise.resolve({ status: 200, body: wireLicence({ ...licence, acceptance }, clock.now()) });
  };
}
