/** The query string of a target, also what the contract does not know of it. */
export function queryOf(target: string): URLSearchParams {
  return new URLSearchParams(target.split('?', 2)[1] ?? '');
}
