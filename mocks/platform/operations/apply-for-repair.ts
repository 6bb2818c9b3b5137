import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { takeSubjectRequest } from '../take-subject-request.ts';
import { wireRepair } from '../wire-subject-request.ts';

/** Takes an application for the repair of a row that is held. Whoever made the row decides, not the platform. */
export function applyForRepair(platform: PlatformContext): HandlerOf<'applyForRepair'> {
  return ({ body, principal }) => {
    const { uscc } = verifiedEnterpriseOf(platform, principal, '2001');
    const { reference, item, recordId, statement } = body;
    itemOf(platform.profile, item);
    const asked = { kind: 'repair', uscc, reference, item, recordId, field: null, statement } as const;
    return Promise.resolve({ status: 201, body: wireRepair(takeSubjectRequest(platform, asked)) });
  };
}
