import type { ProfileItem } from '../../src/contract/profile.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import { seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type Refusal } from '../attempt.ts';
import { verifiableClaims } from '../verifiable-claims.ts';

const notOffered: readonly Refusal[] = [{ status: 405, codes: ['3006'] }];

export const itemIsReachableOnlyByItsDeclaredMethod = defineCheck({
  id: 'access.item-is-reachable-only-by-its-declared-method',
  level: 'must',
  requirements: ['N52-011', 'N52-045', 'HLJ2-T05', 'HLJ17-012', 'HB-004', 'LF-013'],
  title: {
    zh: '信息项只能以清单所列的共享方式取得',
    en: 'An item is reachable by its declared method and by no other',
  },
  cases: ({ profile }) => profile.items,
  async probe(context, item: ProfileItem) {
    const institution = context.platform.institution('assessed');
    const company = context.company('subject');
    const { uscc } = company;
    // A licence that covers the item, so that nothing but the method can be the reason of a refusal.
    const licensed = item.licence === 'open' ? context.items(({ licence }) => licence !== 'open') : [item];
    const { licenseId } = await context.enterprise(company).grant({
      institutionId: institution.credentials.clientId,
      items: licensed.map(({ id }) => id),
    });
    const query = () =>
      institution.query(item.id, { uscc, ...(item.licence === 'open' ? {} : { licenseId }) });
    const verify = () => institution.verify(item.id, { uscc, licenseId, claims: verifiableClaims(item) });
    const attempts: Attempt[] = [];
    if (item.method !== 'verification') {
      const twin = seen(await query());
      const what = text('以核验方式请求查询类信息项', 'an item that is queried, asked to verify');
      attempts.push(attempt(what, notOffered, await verify()));
      return { twin, attempts };
    }
    const twin = seen(await verify());
    const what = text('以查询方式请求核验类信息项', 'an item that is verified, asked for its records');
    attempts.push(attempt(what, notOffered, await query()));
    const batch = await institution.createBatch(item.id, [{ uscc, licenseId }]);
    const inBatch = text('以批量查询请求核验类信息项', 'an item that is verified, asked for in a batch');
    attempts.push(attempt(inBatch, notOffered, batch));
    return { twin, attempts };
  },
  judge: judgeAttempts,
});
