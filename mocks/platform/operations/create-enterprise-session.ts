import type { HandlerOf } from '../handler-of.ts';
import { setting, type PlatformContext } from '../platform-context.ts';
import { refuseGuesses } from '../refuse-guesses.ts';
import { refusal } from '../result-codes.ts';
import { formatDate, formatTime } from '../shanghai-time.ts';

/**
 * Trades code and secret for a session. An unknown enterprise and a wrong secret are refused alike, and counted alike:
 * who guesses on is refused for the day, whatever the secret.
 */
export function createEnterpriseSession(platform: PlatformContext): HandlerOf<'createEnterpriseSession'> {
  const { decisions, store, clock, profile } = platform;
  return ({ body }) => {
    const subject = `secret ${body.uscc}`;
    refuseGuesses(platform, subject, 'secret');
    const registration = store.registrations
      .ofEnterprise(body.uscc)
      .filter(({ secretDigest }) => decisions.access.secretIsRight(body.secret, secretDigest))
      .sort((a, b) => Number(b.status === 'verified') - Number(a.status === 'verified'))[0];
    if (!registration) {
      store.guesses.add(subject, formatDate(clock.now()));
      throw refusal('2004');
    }
    const now = clock.now();
    const expiresIn = decisions.access.tokenLifetime(setting(profile, 'tokenLifetimeSeconds'));
    return Promise.resolve({
      status: 200,
      body: {
        token: store.sessions.issue(registration.registrationId, now),
        tokenType: 'Bearer',
        expiresIn,
        expiresAt: formatTime(now + expiresIn * 1000),
        realNameVerified: decisions.licence.isVerifiedEnough(registration),
      },
    });
  };
}
