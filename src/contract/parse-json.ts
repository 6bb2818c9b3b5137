import { Problem } from './problem.ts';

/** Deeper nesting than this has no meaning in any of the interfaces. */
const deepest = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * One JSON value from bytes, strictly: valid UTF-8 without a mark, no lone surrogate, no member given twice,
 * nesting within 32. Throws a 3003 Problem that names the fault and never quotes the value.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const fault = structuralFault(text);
  if (fault !== undefined) throw malformed(fault);
  try {
    return JSON.parse(text);
  } catch {
    // The message of a SyntaxError quotes the text, which may be secret.
    throw malformed('is not JSON');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw malformed('is not UTF-8', cause);
  }
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
