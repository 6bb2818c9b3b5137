/**
 * JSON as another writer writes it: members in the opposite order, indented, everything but ASCII escaped, and numbers
 * that are no integers with a zero more.
 */
export function writeJson(value: unknown, depth = 0): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return withZero(String(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Array.isArray(value)
    ? value.map((one) => writeJson(one, depth + 1))
    : Object.entries(value)
        .reverse()
        .map(([name, member]) => `${writeString(name)} : ${writeJson(member, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open} ${close}`;
  const indent = `\r\n${'\t'.repeat(depth + 1)}`;
  return `${open}${indent}${parts.join(`,${indent}`)}\r\n${'\t'.repeat(depth)}${close}`;
}

function writeString(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

function withZero(number: string): string {
  return /^-?\d+\.\d+$/.test(number) ? `${number}0` : number;
}
