import { actsForEnterprise, enterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { wireLicence } from '../wire-licence.ts';

export function listLicences(platform: PlatformContext): HandlerOf<'listLicences'> {
  return ({ principal }) => {
    const account = enterpriseOf(platform, principal);
    const now = platform.clock.now();
    const granted = actsForEnterprise(platform, account)
      ? platform.decisions.licence.listed(platform.store.licences, account.uscc)
      : [];
    const licences = granted.map((licence) => wireLicence(licence, now)).reverse();
    return Promise.resolve({ status: 200, body: { licences } });
  };
}
