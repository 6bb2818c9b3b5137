/**
 * At most `limit` UTF-16 units of `value`, never half a surrogate pair; what is cut off is said in its place,
 * in the words that `cut` makes of the number of units left out.
 */
export function boundText(value: string, limit: number, cut: (leftOut: number) => string): string {
  if (value.length <= limit) return value;
  const last = value.charCodeAt(limit - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
  return value.slice(0, end) + cut(value.length - end);
}
