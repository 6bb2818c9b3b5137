import { sm3 } from '../../src/crypto/index.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { requireString, requireSuccess, seen, type Reply } from '../../src/driver/reply.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { fail, type Verdict } from '../../src/engine/verdict.ts';
import { attempt, judgeAttempts, type AttemptsTrace, type Attempt, type Refusal } from '../attempt.ts';
import { protectedItems } from './protected-items.ts';

/** What the enterprise acknowledged, and what its licence says about it afterwards. */
interface Acknowledgement {
  readonly version: string;
  readonly digest: string;
  readonly shownAt: string;
}

export interface NoticeTrace extends AttemptsTrace {
  /** Lower-hex SM3 over the notice's text. */
  readonly textDigest: string;
  readonly sent: Acknowledgement;
  /** As the list of licences has it; null when it has none. */
  readonly recorded: Partial<Acknowledgement> | null;
}

const unacknowledged: readonly Refusal[] = [{ status: 403, codes: ['4004'] }];
const orIncomplete: readonly Refusal[] = [...unacknowledged, { status: 400, codes: ['3001', '3002'] }];

function recordedIn(reply: Reply, licenseId: string): Partial<Acknowledgement> | null {
  const { body } = reply;
  if (typeof body !== 'object' || body === null || !('licences' in body) || !Array.isArray(body.licences))
    return null;
  for (const licence of body.licences as unknown[]) {
    if (typeof licence !== 'object' || licence === null) continue;
    if (!('licenseId' in licence) || licence.licenseId !== licenseId || !('riskNotice' in licence)) continue;
    const { version, digest, shownAt } = licence.riskNotice as Record<string, unknown>;
    return {
      ...(typeof version === 'string' ? { version } : {}),
      ...(typeof digest === 'string' ? { digest } : {}),
      ...(typeof shownAt === 'string' ? { shownAt } : {}),
    };
  }
  return null;
}

export function judgeNotice(trace: NoticeTrace): Verdict {
  const verdict = judgeAttempts(trace);
  if (verdict.kind !== 'pass') return verdict;
  const { textDigest, sent, recorded } = trace;
  if (textDigest !== sent.digest) {
    return fail({
      expected: text(
        `告知书摘要为其正文的 SM3：${textDigest}`,
        `the notice's digest is the SM3 of its text: ${textDigest}`,
      ),
      actual: text(sent.digest, sent.digest),
    });
  }
  const members = ['version', 'digest', 'shownAt'] as const;
  const lost = members.filter((member) => recorded?.[member] !== sent[member]);
  if (lost.length > 0) {
    return fail({
      expected: text(
        '授权书记录告知书的版本、摘要与出示时间',
        'the licence records version, digest and time of the notice',
      ),
      actual: text(`缺失或不符：${lost.join('、')}`, `missing or other: ${lost.join(', ')}`),
    });
  }
  return verdict;
}

export const riskNoticeComesBeforeGrant = defineCheck({
  id: 'authorization.risk-notice-comes-before-grant',
  level: 'must',
  requirements: ['N52-046'],
  title: text('授权前须告知风险并留下记录', 'The risk notice comes before the grant, and is recorded'),
  cases: (context) => (protectedItems(context).length === 0 ? [] : [{ id: 'once' }]),
  async probe(context): Promise<NoticeTrace> {
    const enterprise = context.enterprise(context.company('enterprise'));
    const institutionId = context.platform.institution('assessed').credentials.clientId;
    const items = protectedItems(context).map(({ id }) => id);
    const notice = requireSuccess(await enterprise.riskNotice(), { zh: '风险告知书', en: 'a risk notice' });
    // Read for two minutes before it was acknowledged, so that its time is not that of the grant.
    const shownAt = formatTime(context.clock.now() - 120_000);
    const sent = {
      version: requireString(notice, 'version'),
      digest: requireString(notice, 'digest'),
      shownAt,
    };
    const grant = (riskNotice: unknown) =>
      enterprise.tryGrant({ institutionId, items, overrides: { riskNotice } });

    const granted = await grant(sent);
    const licenseId =
      granted.status === 201
        ? requireString(requireSuccess(granted, { zh: '授权', en: 'a grant' }), 'licenseId')
        : '';
    const attempts: Attempt[] = [];
    const tryWith = async (what: Text, riskNotice: unknown, refusedBy = unacknowledged) => {
      attempts.push(attempt(what, refusedBy, await grant(riskNotice)));
    };
    const { version: _version, ...unversioned } = sent;
    const { digest: _digest, ...undigested } = sent;
    const { shownAt: _shownAt, ...untimed } = sent;
    await tryWith(text('未附风险告知确认', 'no acknowledgement at all'), undefined, orIncomplete);
    await tryWith(text('确认缺告知书版本', 'an acknowledgement without version'), unversioned, orIncomplete);
    await tryWith(text('确认缺正文摘要', 'an acknowledgement without digest'), undigested, orIncomplete);
    await tryWith(text('确认缺出示时间', 'an acknowledgement without time'), untimed, orIncomplete);
    await tryWith(text('确认的是旧版本', 'an older version'), {
      ...sent,
      version: `0-${sent.version}`.slice(0, 32),
    });
    await tryWith(text('摘要与正文不符', 'a digest of another text'), {
      ...sent,
      digest: sm3(`${requireString(notice, 'text')}。`).toString('hex'),
    });
    await tryWith(
      text('出示时间晚于授权时间', 'shown after the grant'),
      { ...sent, shownAt: formatTime(parseTime(shownAt) + 3_600_000) },
      orIncomplete,
    );
    return {
      twin: seen(granted),
      attempts,
      textDigest: sm3(requireString(notice, 'text')).toString('hex'),
      sent,
      recorded: recordedIn(await enterprise.licences(), licenseId),
    };
  },
  judge: judgeNotice,
});
