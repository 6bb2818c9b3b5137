import type { ProfileItem } from '../../../src/contract/profile.ts';
import type { HandlerOf } from '../handler-of.ts';
import { nodeLicence } from '../node-licence.ts';
import { passingOn } from '../passing-on.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refuseGuesses } from '../refuse-guesses.ts';
import { refusal } from '../result-codes.ts';
import { formatDate } from '../shanghai-time.ts';
import type { StoredLicence } from '../store/licence-store.ts';
import { underLicence } from '../under-licence.ts';
import type { Verification } from '../upstream/department.ts';

type Answer = Awaited<ReturnType<HandlerOf<'verifyItem'>>>;

/** Answers whether claims hold, and nothing else. Wrong guesses about one enterprise are limited by the day. */
export function verifyItem(platform: PlatformContext): HandlerOf<'verifyItem'> {
  const { decisions, profile, clock, store } = platform;
  return async ({ pathParams, body, principal, traceId }) => {
    const item = itemOf(profile, pathParams.item);
    const { uscc, purpose, licenseId } = body;
    const claims = decisions.masking.claimed(body.claims, profile);
    const institutionId = callerOf(principal);
    const claim = { institutionId, uscc, purpose, licenseId, row: null, now: clock.now() };
    const subject = `${institutionId} ${item.id} ${uscc}`;
    const today = formatDate(claim.now);

    const { result, asOf } = await underLicence(platform, { claim, item, isNeeded: true }, (licence) => {
      if (Object.keys(claims).some((field) => !item.fields.some(({ id }) => id === field))) {
        throw refusal('3001', { detail: 'claims' });
      }
      refuseGuesses(platform, subject, 'item');
      return passingOn(verify(platform, { item, uscc, purpose, licence, claims, traceId }));
    });
    if (result !== 'consistent') store.guesses.add(subject, today);
    const extras = decisions.answers.verificationExtras({ result, expected: {}, claims });
    return { status: 200, body: { item: item.id, uscc, result, asOf, ...extras } } as Answer;
  };
}

interface Asked {
  readonly item: ProfileItem;
  readonly uscc: string;
  readonly purpose: string;
  readonly licence: StoredLicence | undefined;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly traceId: string;
}

async function verify(platform: PlatformContext, asked: Asked): Promise<Verification> {
  const { item, uscc, purpose, licence, claims, traceId } = asked;
  const claim = {
    institutionId: licence?.institutionId ?? '',
    uscc,
    purpose,
    row: null,
    now: platform.clock.now(),
  };
  const shown = platform.decisions.licence.shownUpstream(licence, { ...claim, item: item.id });
  if (!licence || !shown) throw refusal('3004');
  if (item.level === 'local') {
    return platform.department.verifyItem({ item: item.id, uscc, purpose, licence: shown, claims, traceId });
  }
  const licenseId = await nodeLicence(platform, licence, traceId);
  const { enterpriseName } = licence;
  const answer = await platform.node.inquire({
    item: item.id,
    enterpriseName,
    uscc,
    licenseId,
    institutionId: platform.decisions.licence.askedFor(licence),
    claims,
    traceId,
  });
  if (answer.result === undefined) throw refusal('5001');
  return { result: answer.result, asOf: answer.asOf };
}
