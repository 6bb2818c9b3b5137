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
  return parseJsonText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
}

/** The same from a text that valid UTF-8 was decoded to. */
export function parseJsonText(text: string): unknown {
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
 * Whether a glance shows that JSON.parse lost nothing of a text: the value takes all of it, or has as many members as
 * the text has quotes before a colon, and no escape could be a surrogate. False where only a closer look could tell.
 */
function isPlainlySound(text: string, value: unknown): boolean {
  if (!text.includes('\\') && leastLength(value, 1) === text.length) return true;
  // Text that stands before a colon without being a member is looked at closely, too.
  if (text.includes('\\u') || spacedColons.some((spaced) => text.includes(spaced))) return false;
  let colons = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) colons += 1;
  return countMembers(value, 1) === colons;
}

const spacedColons: readonly string[] = [' :', '\n:', '\r:', '\t:'];

/**
 * The fewest characters that JSON without escapes can say a value in; NaN where it is nested too deep, or holds a number
 * that an exponent could say in fewer than we write. A text of just this length has nothing else in it.
 */
function leastLength(value: unknown, depth: number): number {
  switch (typeof value) {
    case 'string':
      return value.length + 2;
    case 'number':
      return leastDigits(value);
    case 'boolean':
      return value ? 4 : 5;
  }
  if (value === null) return 4;
  if (depth > deepest) return Number.NaN;
  // The brackets, and a comma after each but the last.
  let length = 1;
  if (Array.isArray(value)) {
    for (const member of value) length += leastLength(member, depth + 1) + 1;
  } else {
    const members = value as Readonly<Record<string, unknown>>;
    for (const name in members) {
      const member = members[name];
      // Most members are words, which are sooner measured than asked.
      const least = typeof member === 'string' ? member.length + 2 : leastLength(member, depth + 1);
      length += name.length + 4 + least;
    }
  }
  return length === 1 ? 2 : length;
}

/** As many characters as a number is written in; NaN where `1e3` or `1e-3` would be shorter. */
function leastDigits(number: number): number {
  const isShortest = Number.isSafeInteger(number)
    ? number === 0 || number % 1000 !== 0
    : Math.abs(number) >= 0.01 && Math.abs(number) < 1e15;
  return isShortest ? String(number).length : Number.NaN;
}

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
