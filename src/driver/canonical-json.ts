/**
 * JSON as this harness compares it: members in the order of their names, no blanks, nothing escaped that need not be.
 * Two texts that mean the same become the same.
 */
export function canonicalJson(value: unknown): string {
  const json = JSON.stringify(sorted(value)) as string | undefined;
  return json ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, sorted(member)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
