import { sm3 } from '../../src/crypto/sm3.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { optionOf, requireClaimed } from '../../src/driver/platform-options.ts';
import { requireString, requireSuccess, seen } from '../../src/driver/reply.ts';
import { freshNonce, type WireRequest } from '../../src/driver/wire-request.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { formRequest } from '../access/form-request.ts';
import { attempt, judgeAttempts, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { licensedDetail, nearestDetail } from './protected-items.ts';
import { askItem } from './ways.ts';

const withoutLicence: readonly Refusal[] = [{ status: 403, codes: ['3004'] }];

export const writtenLicenceNeedsItsFile = defineCheck({
  id: 'authorization.written-licence-needs-its-file',
  level: 'must',
  requirements: ['N52-047', 'N52-020'],
  title: text(
    '书面授权书须附原件且与摘要一致，核对采用后方才有效，企业撤销即失效',
    'A written licence needs its file, of the digest announced, and opens nothing before it was accepted or after it was revoked',
  ),
  cases: (context) => (licensedDetail(context).length === 0 ? [] : [{ id: 'once' }]),
  async probe(context): Promise<AttemptsTrace> {
    const option = optionOf('uploadWrittenLicence');
    if (option) requireClaimed(context.platform.binding.claims, option);
    const [item] = nearestDetail(context);
    if (!item) throw new RangeError('No case is listed without a licensed item.');
    const institution = context.platform.institution('assessed');
    const company = context.company('enterprise');
    const { uscc, enterpriseName } = company;
    const notice = requireSuccess(await context.enterprise(company).riskNotice(), {
      zh: '风险告知书',
      en: 'a risk notice',
    });
    const now = context.clock.now();
    const until = now + 7 * 86_400_000;
    const token = await institution.token();
    const content = `%PDF-1.7 ${uscc}`;
    const form = (fileDigest: string): WireRequest =>
      formRequest({
        operation: 'uploadWrittenLicence',
        path: '/v1/licences',
        file: { name: 'licence.pdf', content },
        fields: {
          reference: freshNonce(),
          fileDigest,
          uscc,
          enterpriseName,
          items: item.id,
          purpose: context.profile.settings.financingPurposes.value[0] ?? 'loan-approval',
          validFrom: formatTime(now),
          validUntil: formatTime(until),
          noticeVersion: requireString(notice, 'version'),
          noticeDigest: requireString(notice, 'digest'),
          noticeShownAt: formatTime(now),
        },
      });
    const send = (request: WireRequest) =>
      institution.deliver(
        context.platform.signAs(institution.credentials, {
          ...request,
          headers: { ...request.headers, authorization: `Bearer ${token}` },
        }),
      );
    const upload = async () =>
      requireString(
        requireSuccess(await send(form(sm3(content).toString('hex'))), {
          zh: '提交书面授权书',
          en: 'a written licence taken in',
        }),
        'licenseId',
      );
    const read = (licenseId: string) => askItem(context, item, { company, institution, licenseId });
    const decide = (licenseId: string, decision: 'accept' | 'reject') => {
      const { clientId: institutionId } = institution.credentials;
      const licence = { licenseId, uscc, institutionId, items: [item.id], from: now, until };
      return context.platform.decideWrittenLicence(licence, decision);
    };
    const enterprise = context.enterprise(company);
    const revoke = async (licenseId: string) =>
      requireSuccess(await enterprise.revoke(licenseId), {
        zh: '企业撤销书面授权书',
        en: 'a revocation of a written licence by the enterprise',
      });
    const [accepted, rejected, revoked, unseen] = [
      await upload(),
      await upload(),
      await upload(),
      await upload(),
    ];
    const attempts = [
      attempt(
        text('原件与所报摘要不符', 'a file of another digest than announced'),
        withoutLicence,
        await send(form(sm3(`${content}.`).toString('hex'))),
      ),
      attempt(
        text('尚待核对的书面授权书', 'a written licence that is pending'),
        withoutLicence,
        await read(accepted),
      ),
    ];
    requireSuccess(await decide(rejected, 'reject'), { zh: '不予采用', en: 'a rejection' });
    attempts.push(
      attempt(
        text('不予采用的书面授权书', 'a written licence that was rejected'),
        withoutLicence,
        await read(rejected),
      ),
    );
    requireSuccess(await decide(revoked, 'accept'), { zh: '予以采用', en: 'an acceptance' });
    await revoke(revoked);
    attempts.push(
      attempt(
        text(
          '采用后由企业撤销的书面授权书',
          'a written licence that the enterprise revoked after it was accepted',
        ),
        withoutLicence,
        await read(revoked),
      ),
    );
    await revoke(unseen);
    await decide(unseen, 'accept');
    attempts.push(
      attempt(
        text(
          '企业在核对之前撤销、其后运营方仍予采用的书面授权书',
          'a written licence that the enterprise revoked while it was pending, and the operator accepted then',
        ),
        withoutLicence,
        await read(unseen),
      ),
    );
    const decided = seen(await decide(accepted, 'accept'));
    return { twin: decided, attempts, after: seen(await read(accepted)) };
  },
  judge: judgeAttempts,
});
