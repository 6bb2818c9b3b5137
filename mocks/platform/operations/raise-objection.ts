import { verifiedEnterpriseOf } from '../enterprise-of.ts';
import type { HandlerOf } from '../handler-of.ts';
import { itemOf, type PlatformContext } from '../platform-context.ts';
import { refusal } from '../result-codes.ts';
import { takeSubjectRequest } from '../take-subject-request.ts';
import { wireObjection } from '../wire-subject-request.ts';

/** Takes an objection; from then on what it is about is given out as disputed. */
export function raiseObjection(platform: PlatformContext): HandlerOf<'raiseObjection'> {
  return ({ body, principal }) => {
    const { uscc } = verifiedEnterpriseOf(platform, principal, '2001');
    const { reference, item, recordId = null, field = null, statement } = body;
    const { fields } = itemOf(platform.profile, item);
    if (field !== null && !fields.some(({ id }) => id === field)) throw refusal('3001', { detail: 'field' });
    const asked = { kind: 'objection', uscc, reference, item, recordId, field, statement } as const;
    return Promise.resolve({ status: 201, body: wireObjection(takeSubjectRequest(platform, asked)) });
  };
}
