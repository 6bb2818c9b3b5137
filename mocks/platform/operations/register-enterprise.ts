import { sm3 } from '../../../src/crypto/index.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';

/** Opens an account. It is worth nothing until its real name is verified, so anybody may open one. */
export function registerEnterprise(platform: PlatformContext): HandlerOf<'registerEnterprise'> {
  const { decisions, store, clock } = platform;
  return async ({ body, traceId }) => {
    const earlier = store.registrations.ofEnterprise(body.uscc);
    if (earlier.some(({ status }) => status === 'verified')) throw refusal('4001');
    const registration = {
      registrationId: decisions.access.newId('registration', earlier.length),
      uscc: body.uscc,
      enterpriseName: body.enterpriseName,
      secretDigest: sm3(body.secret).toString('hex'),
      status: 'registered',
    } as const;
    store.registrations.add(registration, clock.now());
    await decisions.freshness.onRegistration(body.uscc, (item, licence) =>
      platform.department.callItem({ item, uscc: body.uscc, purpose: 'loan-approval', licence, traceId }),
    );
    return { status: 201, body: { registrationId: registration.registrationId, status: 'registered' } };
  };
}
