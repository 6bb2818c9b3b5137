import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refusal } from '../result-codes.ts';
import { wireLicence } from '../wire-licence.ts';

/** How a licence stands that names the institution which asks. */
export function getLicence({ decisions, store, clock }: PlatformContext): HandlerOf<'getLicence'> {
  return ({ pathParams, principal }) => {
    const licence = store.licences.find(pathParams.licenseId);
    if (!licence || !decisions.access.owns(licence.institutionId, callerOf(principal))) throw refusal('3005');
    return Promise.resolve({ status: 200, body: wireLicence(licence, clock.now()) });
  };
}
