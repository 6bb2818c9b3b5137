import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { KnownEnterprise } from '../store/record-store.ts';

/** Searches the public names and codes of the enterprises that anything is held about. */
export function searchEnterprises(platform: PlatformContext): HandlerOf<'searchEnterprises'> {
  const { decisions, profile, store } = platform;
  const isFoundBy = (keyword: string, enterprise: KnownEnterprise) =>
    decisions.masking.isFoundBy(keyword, enterprise, () =>
      profile.items
        .flatMap(({ id }) => store.records.ofEnterprise(enterprise.uscc, id))
        .map(({ record }) => record),
    );
  return ({ query }) => {
    const { division, keyword } = query;
    const { pageIndex, pageSize, skip, take } = pageRange(query);
    const found = store.records
      .enterprises()
      .map(({ uscc, enterpriseName }) => ({ uscc, enterpriseName, division: uscc.slice(2, 8) }))
      .filter((enterprise) => division === undefined || enterprise.division === division)
      .filter((enterprise) => keyword === undefined || isFoundBy(keyword, enterprise));
    const enterprises = found.slice(skip, skip + take);
    return Promise.resolve({ status: 200, body: { total: found.length, pageIndex, pageSize, enterprises } });
  };
}
