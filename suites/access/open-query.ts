import type { Company } from '../../fixtures/world/company.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { draft, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';

/** Items that anyone assessed may query about anyone, without licence. */
export function openItems(context: ProbeContext): readonly ProfileItem[] {
  return context.items(({ method, licence }) => method === 'aggregation' && licence !== 'required');
}

/** The first financing purpose of the profile. */
export function financingPurpose(context: ProbeContext): string {
  return context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
}

/**
 * An ordinary query that needs no licence: path, query string and body, so that each can be tampered with.
 * Throws Unmet when the profile has no open item.
 */
export function openQuery(
  context: ProbeContext,
  {
    company = context.company('subject'),
    item = openItems(context)[0],
  }: {
    readonly company?: Company;
    readonly item?: ProfileItem | undefined;
  } = {},
): Draft {
  if (!item) {
    throw new Unmet(text('规则集中没有无需授权的归集类信息项', 'an aggregated item that needs no licence'));
  }
  const purpose = financingPurpose(context);
  return draft.queryItem(item.id, { uscc: company.uscc, purpose, pageIndex: 1, pageSize: 20 });
}
