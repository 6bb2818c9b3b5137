const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Columns a text takes on a terminal, where Han characters and full-width forms take two. */
export function textWidth(value: string): number {
  let columns = 0;
  for (const character of value) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** Whether a line may be broken before or after the character without a space. */
export function isWide(character: string): boolean {
  return wide.test(character);
}
