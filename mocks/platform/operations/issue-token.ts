import type { HandlerOf } from '../handler-of.ts';
import { setting, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refusal } from '../result-codes.ts';
import { formatTime } from '../shanghai-time.ts';

export function issueToken({ decisions, store, clock, profile }: PlatformContext): HandlerOf<'issueToken'> {
  return ({ principal, body }) => {
    const client = store.clients.find(body.clientId);
    // Compared for a client that nobody knows as well, so that it takes as long to refuse.
    const isRight = decisions.access.secretIsRight(body.clientSecret, client?.secretDigest ?? null);
    if (!isRight || !decisions.access.mayAskFor(body.clientId, callerOf(principal))) throw refusal('2004');
    const expiresIn = decisions.access.tokenLifetime(setting(profile, 'tokenLifetimeSeconds'));
    const now = clock.now();
    return Promise.resolve({
      status: 200,
      body: {
        token: store.tokens.issue(body.clientId, now),
        tokenType: 'Bearer',
        expiresIn,
        expiresAt: formatTime(now + expiresIn * 1000),
      },
    });
  };
}
