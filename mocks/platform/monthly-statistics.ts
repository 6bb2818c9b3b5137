import { suppressSmallGroups, type Figures, type Group } from './suppress-small-groups.ts';
import { setting, type PlatformContext } from './platform-context.ts';
import type { AuditEntry } from './store/audit-store.ts';

/** One item asked for about one enterprise. */
interface Access {
  readonly item: string;
  readonly uscc: string;
  readonly isProvided: boolean;
}

/** What the audit log and the registers say of a span, both ends (epoch ms) inside. */
export function monthlyStatistics(
  platform: PlatformContext,
  span: { readonly from: number; readonly to: number },
) {
  const { decisions, profile, store } = platform;
  const minimumGroup = setting(profile, 'smallGroupMinimum');
  const accesses = store.audit.between(span).flatMap(accessesOf);
  const isTooSmall = (enterprises: number) => decisions.rights.isTooSmall(enterprises, minimumGroup);
  const items = profile.items.map(({ id }) => ({
    key: id,
    accesses: accesses.filter(({ item }) => item === id),
  }));
  const codes = [...new Set(accesses.map(divisionOf))].sort();
  const divisions = codes.map((code) => ({
    key: code,
    accesses: accesses.filter((access) => divisionOf(access) === code),
  }));
  const tables = [items, divisions].map((table) => table.map(groupOf));
  const [total, byItem = [], byDivision = []] = suppressSmallGroups(figuresOf(accesses), tables, isTooSmall);
  const shown = ({ count, enterprises }: { count: number; enterprises: number }) =>
    isTooSmall(enterprises) ? null : count;
  return {
    minimumGroup,
    total,
    byItem: byItem.map(({ key, figures }) => ({ item: key, ...figures })),
    byDivision: byDivision.map(({ key, figures }) => ({ division: key, ...figures })),
    licences: {
      granted: shown(store.licences.grantedBetween(span)),
      revoked: shown(store.licences.revokedBetween(span)),
    },
    registrations: shown(store.registrations.verifiedBetween(span)),
  };
}

/** A report counts for each of its sections, a batch for each of its rows, which have entries of their own. */
function accessesOf({ role, item, sections, uscc, purpose, result }: AuditEntry): readonly Access[] {
  if (role !== 'institution' || uscc === undefined || purpose === undefined) return [];
  const asked = item === undefined ? (sections ?? []) : [item];
  return asked.map((each) => ({ item: each, uscc, isProvided: result === '0000' }));
}

function divisionOf({ uscc }: Access): string {
  return uscc.slice(2, 8);
}

function groupOf({ key, accesses }: { key: string; accesses: readonly Access[] }): Group {
  return { key, figures: figuresOf(accesses) };
}

function figuresOf(accesses: readonly Access[]): Figures {
  const provided = accesses.filter(({ isProvided }) => isProvided).length;
  const enterprises = new Set(accesses.map(({ uscc }) => uscc)).size;
  return { provided, refused: accesses.length - provided, enterprises };
}
