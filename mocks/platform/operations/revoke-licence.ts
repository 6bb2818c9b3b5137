import { actsForEnterprise, enterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { hidden } from '../hidden.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { licenceStatus, wireLicence } from '../wire-licence.ts';

/** Takes effect at once. Somebody else's licence and an unknown one are refused alike. */
export function revokeLicence(platform: PlatformContext): HandlerOf<'revokeLicence'> {
  const { decisions, store, clock } = platform;
  return ({ pathParams, principal }) => {
    const account = enterpriseOf(platform, principal);
    const now = clock.now();
    const licence = store.licences.find(pathParams.licenseId);
    const isOwn = licence !== undefined && decisions.access.owns(licence.uscc, account.uscc, 'licence');
    if (!isOwn || !actsForEnterprise(platform, account)) throw hidden(platform);
    if (!['active', 'pending', 'used-up'].includes(licenceStatus(licence, now))) throw refusal('4001');
    const { licenseId } = decisions.licence.revocationEnds(licence, store.licences);
    store.licences.revoke(licenseId, now);
    return Promise.resolve({ status: 200, body: wireLicence({ ...licence, revokedAt: now }, now) });
  };
}
