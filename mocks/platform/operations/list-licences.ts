import { enterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { wireLicence } from '../wire-licence.ts';

export function listLicences(platform: PlatformContext): HandlerOf<'listLicences'> {
  return ({ principal }) => {
    const { uscc } = enterpriseOf(platform, principal);
    const now = platform.clock.now();
    const licences = platform.store.licences.ofEnterprise(uscc).map((licence) => wireLicence(licence, now));
    return Promise.resolve({ status: 200, body: { licences } });
  };
}
