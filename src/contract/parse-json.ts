import { isUtf8 } from 'node:buffer';
import { Problem } from './problem.ts';

/** Deeper nesting than this has no meaning in any of the interfaces. */
const deepest = 32;

/**
 * One JSON value from bytes, strictly: valid UTF-8 without a mark, no lone surrogate, no member given twice,
 * nesting within 32. Throws a 3003 Problem that names the fault and never quotes the value.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw malformed('is not UTF-8');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  let value: unknown;
  let isJson = true;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of a SyntaxError quotes the text, which may be secret.
    isJson = false;
  }
  if (isJson && isPlainlySound(text, value)) return value;
  const fault = structuralFault(text);
  if (fault !== undefined) throw malformed(fault);
  if (!isJson) throw malformed('is not JSON');
  return value;
}

/**
 * Whether a glance shows that JSON.parse lost nothing of a text: as many members as it has quotes before a colon, and
 * no escape that could be a surrogate. False where only a closer look could tell.
 */
function isPlainlySound(text: string, value: unknown): boolean {
  // Text that stands before a colon without being a member is looked at closely, too.
  if (text.includes('\\u') || spacedColons.some((spaced) => text.includes(spaced))) return false;
  let colons = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) colons += 1;
  return countMembers(value, 1) === colons;
}

const spacedColons: readonly string[] = [' :', '\n:', '\r:', '\t:'];

/** The members of all objects in a value; NaN where it is nested too deep. */
function countMembers(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) return Number.NaN;
  let members = 0;
  if (Array.isArray(value)) {
    for (const member of value) members += countMembers(member, depth + 1);
    return members;
  }
  for (const name in value)
    members += 1 + countMembers((value as Readonly<Record<string, unknown>>)[name], depth + 1);
  return members;
}

export function malformed(fault: string, cause?: unknown): Problem {
  return new Problem(400, '3003', `The body ${fault}.`, { cause });
}

const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/gsy;
const between = /[^"{}[\]]+/gy;

/**
 * What JSON.parse would let pass: too deep, a member twice, a lone surrogate. Undefined where there is none of
 * these, and also where the text is no JSON at all.
 */
function structuralFault(text: string): string | undefined {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length;) {
    between.lastIndex = at;
    if (between.test(text)) at = between.lastIndex;
    if (at >= text.length) break;
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return undefined;
    at = token.lastIndex;
    const fault = visit(found, open);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function visit([whole, content, colon]: RegExpExecArray, open: (Set<string> | null)[]): string | undefined {
  if (content === undefined) {
    if (whole === '}' || whole === ']') open.pop();
    else open.push(whole === '{' ? new Set() : null);
    return open.length > deepest ? `is nested deeper than ${deepest}` : undefined;
  }
  const value = content.includes('\\') ? unescape(content) : content;
  if (!value.isWellFormed()) return 'holds a lone surrogate';
  const members = open.at(-1);
  if (colon === undefined || !members) return undefined;
  if (members.has(value)) return 'gives a member twice';
  members.add(value);
  return undefined;
}

function unescape(content: string): string {
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return '';
  }
}
