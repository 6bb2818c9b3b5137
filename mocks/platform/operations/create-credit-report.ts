import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { readItem } from '../read-item.ts';
import { formatTime } from '../shanghai-time.ts';
import { underLicence } from '../under-licence.ts';

type Answer = Awaited<ReturnType<HandlerOf<'createCreditReport'>>>;

/**
 * A public report holds what needs no licence, masked; a deep one adds what its licence covers. A licence
 * offered for a public report is not looked at.
 */
export function createCreditReport(platform: PlatformContext): HandlerOf<'createCreditReport'> {
  const { decisions, profile, clock } = platform;
  const rules = decisions.licence;
  return async ({ body, principal, traceId }) => {
    const { uscc, kind, purpose, licenseId } = body;
    const isDeep = kind === 'deep';
    const claim = {
      institutionId: callerOf(principal),
      uscc,
      purpose,
      ...(isDeep && licenseId !== undefined ? { licenseId } : {}),
      row: null,
      now: clock.now(),
    };
    const name = `${claim.institutionId} ${uscc} ${kind} ${claim.licenseId ?? ''} ${purpose}`;
    const make = () =>
      underLicence(platform, { claim, item: null, isNeeded: isDeep }, (licence) => {
        const readings = profile.items
          .filter((item) => item.method !== 'verification')
          .map((item) => ({
            item,
            licence: licence && rules.coversTheItem(licence, item.id) ? licence : undefined,
          }))
          .filter(({ item, licence: covering }) => covering !== undefined || !rules.isNeededInReport(item));
        return Promise.all(
          readings.map(async ({ item, licence: covering }) => ({
            item: item.id,
            ...(await readItem(platform, { item, claim, licence: covering, way: 'report', traceId })),
          })),
        );
      });
    const sections = await decisions.freshness.made({ kind: 'report', name, now: claim.now }, make);
    const report = { uscc, kind, generatedAt: formatTime(clock.now()), sections };
    // Which records a section has depends on its item; the contract holds the answer against it.
    return { status: 200, body: report } as unknown as Answer;
  };
}
