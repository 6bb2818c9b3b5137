/**
 * JSON with a line for each member, for people to read. Only white space between tokens changes: duplicate keys,
 * long numbers and escapes stay as they were sent, and a text that is cut off is laid out as far as it goes.
 * Text that does not start like a JSON object or array comes back as it is.
 */
export function prettyJson(source: string): string {
  if (!/^\s*[[{]/.test(source)) return source;
  const out: string[] = [];
  let depth = 0;
  let opened = false;
  const line = () => `\n${'  '.repeat(Math.min(depth, deepest))}`;
  for (const [token] of source.matchAll(tokens)) {
    const closes = token === '}' || token === ']';
    if (closes) depth = Math.max(0, depth - 1);
    if (opened !== closes) out.push(line());
    out.push(token === ':' ? ': ' : token);
    if (token === ',') out.push(line());
    opened = token === '{' || token === '[';
    if (opened) depth += 1;
  }
  return out.join('');
}

/** Strings (also one that never ends), punctuation, and runs of anything else but white space. */
const tokens = /"(?:[^"\\]|\\[^])*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/g;
/** Deeper levels are indented no further: a bomb of brackets must not become a bomb of blanks. */
const deepest = 12;
