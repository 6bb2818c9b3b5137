import type { Reply } from '../../src/driver/reply.ts';

/** One section of a credit report. */
export interface Section {
  readonly item: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

function isSection(value: unknown): value is Section {
  return (
    typeof value === 'object' &&
    value !== null &&
    'item' in value &&
    typeof value.item === 'string' &&
    'records' in value &&
    Array.isArray(value.records)
  );
}

/** The sections of a credit report; none where the answer is none. */
export function sectionsOf({ body }: Reply): readonly Section[] {
  if (typeof body !== 'object' || body === null || !('sections' in body) || !Array.isArray(body.sections)) {
    return [];
  }
  return body.sections.filter(isSection);
}
