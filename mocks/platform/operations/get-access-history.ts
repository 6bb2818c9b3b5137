import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { formatTime } from '../shanghai-time.ts';

type Answer = Awaited<ReturnType<HandlerOf<'getAccessHistory'>>>;

/** Which institution asked for what about the enterprise, newest first; a report counts for each of its items. */
export function getAccessHistory(platform: PlatformContext): HandlerOf<'getAccessHistory'> {
  return ({ principal }) => {
    const { uscc } = verifiedEnterpriseOf(platform, principal, '2001');
    const entries = platform.store.audit
      .aboutEnterprise(uscc)
      .filter(({ role, purpose }) => role === 'institution' && purpose !== undefined)
      .reverse()
      .flatMap(({ at, clientId, item, sections = [], purpose, licenseId, result, traceId }) =>
        (item === undefined ? sections : [item]).map((each) => ({
          at: formatTime(at),
          institutionId: clientId,
          item: each,
          purpose,
          ...(licenseId === undefined ? {} : { licenseId }),
          result,
          traceId,
        })),
      );
    // What was written down came through the contract, so its words are the contract's.
    return Promise.resolve({ status: 200, body: { entries } } as Answer);
  };
}
