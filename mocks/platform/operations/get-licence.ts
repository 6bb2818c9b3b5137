import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { hidden } from '../hidden.ts';
import { wireLicence } from '../wire-licence.ts';

/** How a licence stands that names the institution which asks. */
export function getLicence(platform: PlatformContext): HandlerOf<'getLicence'> {
  const { decisions, store, clock } = platform;
  return ({ pathParams, principal }) => {
    const licence = store.licences.find(pathParams.licenseId);
    if (!licence || !decisions.licence.isToldTo(licence, callerOf(principal))) throw hidden(platform);
    return Promise.resolve({ status: 200, body: wireLicence(licence, clock.now()) });
  };
}
