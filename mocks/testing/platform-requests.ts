import type { Company, World } from '../../fixtures/world/index.ts';
import { referenceNotice as riskNotice } from '../platform/risk-notice.ts';
import type { Caller } from './running-platform.ts';

export const notice = {
  version: riskNotice.version,
  digest: riskNotice.digest,
  shownAt: '2026-01-12 08:58:00',
};

/** Grants a licence online, to `bank-001` for a month unless told otherwise, and returns its id. */
export async function grant(
  enterprise: Caller,
  items: readonly string[],
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const json = {
    institutionId: 'bank-001',
    items,
    purpose: 'loan-approval',
    validFrom: '2026-01-12 00:00:00',
    validUntil: '2026-02-11 23:59:59',
    form: 'online',
    riskNotice: notice,
    ...change,
  };
  const { status, body, text } = await enterprise('POST', '/v1/enterprise/licences', { json });
  if (status !== 201) throw new Error(`No licence was granted: ${text}`);
  return String(body['licenseId']);
}

/** Asks for an item of a company as `loan-approval`. */
export function query(
  institution: Caller,
  item: string,
  { uscc, licenseId }: { readonly uscc: string; readonly licenseId?: string },
) {
  const json = { uscc, purpose: 'loan-approval', ...(licenseId === undefined ? {} : { licenseId }) };
  return institution('POST', `/v1/items/${item}/query`, { json });
}

/** A row that the department has about a company. */
export function rowOf(
  { inProcess: { world, clock } }: { inProcess: { world: World; clock: { now(): number } } },
  item: string,
  { index }: Company,
) {
  const [row] = world.records(item, index, clock.now());
  if (!row) throw new Error(`Company ${String(index)} has no ${item}.`);
  return row;
}
