import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { underStandingLicence } from '../authorization/standing-licence.ts';
import { askItem } from '../authorization/ways.ts';
import { ofTheRun } from './of-the-run.ts';
import { verifiableClaims } from '../verifiable-claims.ts';

const notOffered: readonly Refusal[] = [{ status: 405, codes: ['3006'] }];

/** A company with a licence for every item that takes one, so that only the method can be the reason of a refusal. */
function licensedCompany(context: ProbeContext): Promise<{ uscc: string; licenseId: string }> {
  return ofTheRun(context, 'a licence for every item', async () => {
    const company = context.company('subject');
    const { licenseId } = await context.enterprise(company).grant({
      institutionId: context.platform.institution('assessed').credentials.clientId,
      items: context.items(({ licence }) => licence !== 'open').map(({ id }) => id),
    });
    return { uscc: company.uscc, licenseId };
  });
}

async function askToVerify(context: ProbeContext, item: ProfileItem): Promise<AttemptsTrace> {
  const institution = context.platform.institution('assessed');
  const { uscc, licenseId } = await licensedCompany(context);
  const query = () => institution.query(item.id, { uscc, ...(item.licence === 'open' ? {} : { licenseId }) });
  const twin = seen(await query());
  const what = text('以核验方式请求查询类信息项', 'an item that is queried, asked to verify');
  const verified = await institution.verify(item.id, { uscc, licenseId, claims: verifiableClaims(item) });
  return { twin, attempts: [attempt(what, notOffered, verified)], after: seen(await query()) };
}

function askForRecords(context: ProbeContext, item: ProfileItem): Promise<AttemptsTrace> {
  return underStandingLicence(context, { id: item.id, item }, async ({ company, licenseId }) => {
    const institution = context.platform.institution('assessed');
    const { uscc } = company;
    const verify = () => askItem(context, item, { company, institution, licenseId });
    const twin = seen(await verify());
    const what = text('以查询方式请求核验类信息项', 'an item that is verified, asked for its records');
    const inBatch = text('以批量查询请求核验类信息项', 'an item that is verified, asked for in a batch');
    const attempts: readonly Attempt[] = [
      attempt(what, notOffered, await institution.query(item.id, { uscc, licenseId })),
      attempt(inBatch, notOffered, await institution.createBatch(item.id, [{ uscc, licenseId }])),
    ];
    return { twin, attempts, after: seen(await verify()) };
  });
}

export const itemIsReachableOnlyByItsDeclaredMethod = defineCheck({
  id: 'access.item-is-reachable-only-by-its-declared-method',
  level: 'must',
  requirements: ['N52-011', 'N52-045', 'HLJ2-T05', 'HLJ17-012', 'HB-004', 'LF-013'],
  title: {
    zh: '信息项只能以清单所列的共享方式取得',
    en: 'An item is reachable by its declared method and by no other',
  },
  cases: ({ profile }) => profile.items,
  probe: (context, item: ProfileItem) =>
    item.method === 'verification' ? askForRecords(context, item) : askToVerify(context, item),
  judge: judgeAttempts,
});
