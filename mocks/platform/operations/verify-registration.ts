import type { HandlerOf } from '../handler-of.ts';
import { passingOn } from '../passing-on.ts';
import type { PlatformContext } from '../platform-context.ts';
import { refuseGuesses } from '../refuse-guesses.ts';
import { refusal } from '../result-codes.ts';
import { formatDate } from '../shanghai-time.ts';

/** Asks the registration department whether the names agree; its answer decides. */
export function verifyRegistration(platform: PlatformContext): HandlerOf<'verifyRegistration'> {
  const { decisions, store, clock, department } = platform;
  return async ({ pathParams, body, traceId }) => {
    const registration = store.registrations.find(pathParams.registrationId);
    if (!registration) throw refusal('3005');
    if (registration.status === 'verified') throw refusal('4001');
    const { registrationId, uscc, enterpriseName } = registration;
    const today = formatDate(clock.now());
    // Counted by enterprise: opening another account does not open another row of attempts.
    const subject = `real-name ${uscc}`;
    refuseGuesses(platform, subject, 'real-name');

    const isConsistent = await passingOn(
      department.verifyRealName({ uscc, enterpriseName, ...body }, traceId),
    );
    const status = isConsistent ? 'verified' : 'rejected';
    if (!isConsistent) store.guesses.add(subject, today);
    store.registrations.setStatus(registrationId, status, clock.now());
    const [register] = store.records.ofEnterprise(uscc, 'registration.basic');
    const extras = decisions.answers.verificationExtras({
      result: status,
      expected: register?.record ?? {},
      claims: body,
    });
    return { status: 200, body: { registrationId, status, ...extras } };
  };
}
