import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { refuseItems, refuseTerm } from '../licence-terms.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refuseNoSuchTime } from '../refuse-no-such-time.ts';
import { refusal } from '../result-codes.ts';
import { refusePurpose } from '../under-licence.ts';
import { wireLicence } from '../wire-licence.ts';

/** Grants a licence: real name first, then the risk notice, then purpose, institution, items and term. */
export function grantLicence(platform: PlatformContext): HandlerOf<'grantLicence'> {
  const { decisions, manner, store, clock } = platform;
  return ({ body, principal }) => {
    const { uscc, enterpriseName } = verifiedEnterpriseOf(platform, principal, '4002');
    refuseNoSuchTime(body.riskNotice.shownAt);
    const now = clock.now();
    if (!decisions.licence.noticeWasShown(body.riskNotice, manner.riskNotice, now)) throw refusal('4004');
    refusePurpose(platform, body.purpose);
    if (store.clients.find(body.institutionId)?.role !== 'institution') throw refusal('3005');
    refuseItems(platform, body.items);
    refuseTerm(platform, body, now);
    const asAsked = {
      licenseId: decisions.access.newId('licence', store.licences.ofEnterprise(uscc).length),
      uscc,
      enterpriseName,
      institutionId: body.institutionId,
      items: body.items,
      purpose: body.purpose,
      validFrom: body.validFrom,
      validUntil: body.validUntil,
      maxUses: body.maxUses ?? null,
      used: 0,
      grantedAt: now,
      revokedAt: null,
      riskNotice: body.riskNotice,
      nodeLicenseId: null,
      acceptance: 'accepted',
      fileDigest: null,
    } as const;
    const licence = decisions.licence.granted(asAsked, body);
    store.licences.add(licence);
    return Promise.resolve({ status: 201, body: wireLicence(licence, now) });
  };
}
