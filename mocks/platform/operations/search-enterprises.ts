import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';

/** Searches the public names and codes of the enterprises that anything is held about. */
export function searchEnterprises({ store }: PlatformContext): HandlerOf<'searchEnterprises'> {
  return ({ query }) => {
    const { division, keyword, pageIndex = 1, pageSize = 20 } = query;
    const found = store.records
      .enterprises()
      .map(({ uscc, enterpriseName }) => ({ uscc, enterpriseName, division: uscc.slice(2, 8) }))
      .filter((enterprise) => division === undefined || enterprise.division === division)
      .filter(
        ({ uscc, enterpriseName }) =>
          keyword === undefined || enterpriseName.includes(keyword) || uscc === keyword,
      );
    const enterprises = found.slice((pageIndex - 1) * pageSize, pageIndex * pageSize);
    return Promise.resolve({ status: 200, body: { total: found.length, pageIndex, pageSize, enterprises } });
  };
}
