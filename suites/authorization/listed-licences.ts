import type { Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';

/** One licence as the list of an enterprise's licences shows it. */
export type ListedLicence = Readonly<Record<string, unknown>> & { readonly licenseId: string };

function isLicence(value: unknown): value is ListedLicence {
  return (
    typeof value === 'object' && value !== null && 'licenseId' in value && typeof value.licenseId === 'string'
  );
}

/** The licences of an answer of `listLicences`; none where it is no such answer. */
export function licencesOf({ body }: Reply): readonly ListedLicence[] {
  if (typeof body !== 'object' || body === null || !('licences' in body) || !Array.isArray(body.licences))
    return [];
  return body.licences.filter(isLicence);
}

const kept = [
  'uscc',
  'institutionId',
  'items',
  'purpose',
  'validFrom',
  'validUntil',
  'maxUses',
  'status',
] as const;

/** What became of an enterprise's licences from one list to a later one; how often one was used is no change. */
export function changesOf(
  before: readonly ListedLicence[],
  after: readonly ListedLicence[],
): readonly Text[] {
  const changes: Text[] = [];
  for (const licence of after) {
    const earlier = before.find(({ licenseId }) => licenseId === licence.licenseId);
    if (!earlier) {
      changes.push(text('多出一份授权书', 'a licence more'));
      continue;
    }
    for (const member of kept) {
      const [old, now] = [JSON.stringify(earlier[member]), JSON.stringify(licence[member])];
      if (old !== now)
        changes.push(text(`${member} 由 ${old} 变为 ${now}`, `${member} went from ${old} to ${now}`));
    }
  }
  const gone = before.filter(
    ({ licenseId }) => !after.some((licence) => licence.licenseId === licenseId),
  ).length;
  if (gone > 0) changes.push(text(`少了 ${String(gone)} 份授权书`, `${String(gone)} licences less`));
  return changes;
}
