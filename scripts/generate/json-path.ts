import type { JsonSteps } from './json.ts';

/** A JSONPath (RFC 9535) along member names and indexes, then to those of its children that `filter` holds of. */
export function jsonPath(steps: JsonSteps, filter?: string): string {
  const path = steps.map((step) => {
    if (typeof step === 'number') return `[${String(step)}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) ? `.${step}` : `[${quoted(step)}]`;
  });
  return `$${path.join('')}${filter === undefined ? '' : `[?${filter}]`}`;
}

/** A string literal of JSONPath. */
export function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
