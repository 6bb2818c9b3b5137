import { actsForEnterprise, enterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { hidden } from '../hidden.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { parseTime } from '../shanghai-time.ts';
import { licenceStatus, wireLicence } from '../wire-licence.ts';

/** Takes effect at once. What would widen the licence in any respect changes nothing of it. */
export function narrowLicence(platform: PlatformContext): HandlerOf<'narrowLicence'> {
  const { decisions, store, clock } = platform;
  return ({ pathParams, principal, body }) => {
    const account = enterpriseOf(platform, principal);
    const now = clock.now();
    const licence = store.licences.find(pathParams.licenseId);
    const isOwn = licence !== undefined && decisions.access.owns(licence.uscc, account.uscc, 'licence');
    if (!isOwn || !actsForEnterprise(platform, account)) throw hidden(platform);
    if (!['active', 'pending'].includes(licenceStatus(licence, now))) throw refusal('4001');
    const to = {
      items: body.items ?? licence.items,
      validUntil: body.validUntil ?? licence.validUntil,
      maxUses: body.maxUses ?? licence.maxUses,
    };
    const isTime = Number.isFinite(parseTime(to.validUntil));
    if (!isTime || !decisions.licence.mayNarrow(licence, to, now)) throw refusal('3001');
    store.licences.narrow(licence.licenseId, decisions.licence.narrowedTo(licence, to));
    return Promise.resolve({ status: 200, body: wireLicence({ ...licence, ...to }, now) });
  };
}
