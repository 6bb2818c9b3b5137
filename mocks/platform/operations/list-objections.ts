import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import type { PlatformContext } from '../platform-context.ts';
import { wireObjection } from '../wire-subject-request.ts';

export function listObjections(platform: PlatformContext): HandlerOf<'listObjections'> {
  return ({ principal, query }) => {
    const { uscc } = verifiedEnterpriseOf(platform, principal, '2001');
    const { pageIndex, pageSize, ...range } = pageRange(query);
    const { total, requests } = platform.store.subjectRequests.page({ uscc, kind: 'objection' }, range);
    const objections = requests.map(wireObjection);
    return Promise.resolve({ status: 200, body: { total, pageIndex, pageSize, objections } });
  };
}
