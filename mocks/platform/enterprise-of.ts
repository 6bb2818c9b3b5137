import type { PlatformContext } from './platform-context.ts';
import type { Principal } from './principal.ts';
import { refusal } from './result-codes.ts';
import type { Registration } from './store/registration-store.ts';

/** The enterprise that is signed in. */
export function enterpriseOf({ store }: PlatformContext, principal: Principal): Registration {
  const registration =
    principal.role === 'enterprise' ? store.registrations.find(principal.registrationId) : undefined;
  if (!registration) throw refusal('2002');
  return registration;
}

/** The enterprise that is signed in, under a verified name; refuses with `code` until it is verified. */
export function verifiedEnterpriseOf(
  platform: PlatformContext,
  principal: Principal,
  code: '2001' | '4002',
): Registration {
  const registration = enterpriseOf(platform, principal);
  if (!platform.decisions.licence.isVerifiedEnough(registration)) throw refusal(code);
  return registration;
}

/** Whether an account may act for the enterprise: anybody may open one, and until it is verified it stands for nobody. */
export function actsForEnterprise({ decisions }: PlatformContext, registration: Registration): boolean {
  return decisions.licence.isVerifiedEnough(registration);
}
