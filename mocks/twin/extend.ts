/** Members whose entries the contract leaves open for members under `x-`; records are closed. */
const open = [
  'rows',
  'sections',
  'enterprises',
  'licences',
  'entries',
  'subscriptions',
  'deliveries',
  'objections',
  'repairs',
];

/** An answer with members of the twin's own under `x-`, as the contract lets every answer have them. */
export function extend(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return {
    'x-platform': '孪生平台',
    ...Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        name,
        open.includes(name) && Array.isArray(value) ? value.map(extendEntry) : value,
      ]),
    ),
    'x-meta': { served: 1_768_179_600_000, node: 'A-02', tags: [] },
  };
}

function extendEntry(entry: unknown, place: number): unknown {
  return typeof entry === 'object' && entry !== null ? { ...entry, 'x-row': place + 1 } : entry;
}
