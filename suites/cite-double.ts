import type { ProbeContext } from '../src/driver/probe-context.ts';
import type { Reply } from '../src/driver/reply.ts';

/**
 * Has what shows the first race that was won more than once among the evidence of a case: of hundreds of exchanges only
 * the first and the last are kept, and those that the verdict is about may be none of them.
 */
export function citeDouble(
  { platform }: { readonly platform: Pick<ProbeContext['platform'], 'cite'> },
  races: readonly (readonly Reply[])[],
): void {
  const isServed = ({ status }: Reply) => status >= 200 && status < 300;
  const double = races.find((replies) => replies.filter(isServed).length > 1);
  for (const reply of double ?? []) platform.cite(reply);
}
