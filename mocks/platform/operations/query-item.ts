import { contestedOnPage } from '../contested-among.ts';
import type { HandlerOf } from '../handler-of.ts';
import { pageRange } from '../page-range.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { readItem } from '../read-item.ts';
import { underLicence } from '../under-licence.ts';

type Answer = Awaited<ReturnType<HandlerOf<'queryItem'>>>;

export function queryItem(platform: PlatformContext): HandlerOf<'queryItem'> {
  const { decisions, profile, clock } = platform;
  return async ({ pathParams, query, body, principal, traceId }) => {
    const item = itemOf(profile, pathParams.item);
    const { uscc, purpose, licenseId } = body;
    const isNeeded = decisions.licence.isNeeded(item);
    const isUseful = isNeeded || decisions.licence.isUseful(item);
    const claim = {
      institutionId: callerOf(principal),
      uscc,
      purpose,
      // An open item needs no licence, so none is looked at and none is used up.
      ...(licenseId === undefined || !isUseful ? {} : { licenseId }),
      row: null,
      now: clock.now(),
    };
    const { asOf, records, contested } = await underLicence(
      platform,
      { claim, item, isNeeded },
      (licence) => {
        if (licence) decisions.licence.amend(platform.store.licences, licence, body);
        return readItem(platform, { item, claim, licence, way: 'query', traceId });
      },
    );
    const { pageIndex, pageSize, ...range } = pageRange(query);
    const answer = {
      item: item.id,
      uscc,
      asOf,
      total: records.length,
      pageIndex,
      pageSize,
      records: records.slice(range.skip, range.skip + range.take),
      ...contestedOnPage(contested, range),
    };
    // Which records an item has depends on the item; the contract holds the answer against it on its way out.
    return { status: 200, body: answer } as unknown as Answer;
  };
}
