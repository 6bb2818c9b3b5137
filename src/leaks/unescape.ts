import { createLayerWriter, type Layer } from './layer.ts';

/** One escape sequence: how long it is, what it stands for. */
interface Escape {
  readonly length: number;
  readonly encoding: 'json-escape' | 'percent' | 'html-entity';
  /** A byte when `raw`, otherwise a UTF-16 code unit or code point. */
  readonly value: number;
  readonly raw: boolean;
}

const context = 32;
const backslash = 0x5c;
const percent = 0x25;
const ampersand = 0x26;
const named: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
};
const controls: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x22, 0x22],
  [0x27, 0x27],
  [0x2f, 0x2f],
  [backslash, backslash],
]);

function hexDigit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function hexNumber(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0;
  for (let step = 0; step < digits; step++) {
    const digit = hexDigit(bytes[at + step]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function codeUnit(bytes: Uint8Array, at: number, encoding: Escape['encoding']): Escape | undefined {
  const value = hexNumber(bytes, at + 2, 4);
  return value < 0 ? undefined : { length: 6, encoding, value, raw: false };
}

function backslashEscape(bytes: Uint8Array, at: number): Escape | undefined {
  const letter = bytes[at + 1];
  if (letter === 0x75) return codeUnit(bytes, at, 'json-escape');
  if (letter === 0x78) {
    const value = hexNumber(bytes, at + 2, 2);
    return value < 0 ? undefined : { length: 4, encoding: 'json-escape', value, raw: true };
  }
  const value = controls.get(letter ?? 0);
  return value === undefined ? undefined : { length: 2, encoding: 'json-escape', value, raw: true };
}

function percentEscape(bytes: Uint8Array, at: number): Escape | undefined {
  if (bytes[at + 1] === 0x75) return codeUnit(bytes, at, 'percent');
  const value = hexNumber(bytes, at + 1, 2);
  return value < 0 ? undefined : { length: 3, encoding: 'percent', value, raw: true };
}

function entity(bytes: Uint8Array, at: number): Escape | undefined {
  let end = at + 1;
  while (end < bytes.length && end < at + 10 && bytes[end] !== 0x3b) end++;
  if (bytes[end] !== 0x3b) return undefined;
  const name = Buffer.from(bytes.subarray(at + 1, end)).toString('latin1');
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const value = number === null ? named[name] : parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10);
  if (value === undefined || value > 0x10ffff) return undefined;
  return { length: end - at + 1, encoding: 'html-entity', value, raw: false };
}

function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  const code = bytes[at];
  if (code === backslash) return backslashEscape(bytes, at);
  if (code === percent) return percentEscape(bytes, at);
  return code === ampersand ? entity(bytes, at) : undefined;
}

function nextEscape(bytes: Uint8Array, from: number): { at: number; escape: Escape } | undefined {
  for (let at = from; at < bytes.length; at++) {
    const code = bytes[at];
    if (code !== backslash && code !== percent && code !== ampersand) continue;
    const escape = escapeAt(bytes, at);
    if (escape !== undefined) return { at, escape };
  }
  return undefined;
}

/**
 * Undoes one level of JSON and JavaScript escapes, percent-encoding and HTML character references, wherever there
 * are any, and copies a little of what stands around them.
 */
export function unescape(layer: Layer): Layer | undefined {
  const { bytes } = layer;
  const writer = createLayerWriter(layer, { guessed: false });
  const copy = (from: number, to: number): void => {
    if (from >= to) return;
    writer.segment(from, '', 1);
    for (let at = from; at < to; at++) writer.byte(bytes[at] ?? 0);
  };
  let done = 0;
  let highSurrogate = 0;
  let next = nextEscape(bytes, 0);
  while (next !== undefined) {
    const { at, escape } = next;
    if (at - done > 2 * context) {
      if (done > 0) copy(done, done + context);
      writer.gap();
      copy(at - context, at);
    } else copy(done, at);
    writer.segment(at, escape.encoding, escape.length);
    const { value } = escape;
    const isLow = !escape.raw && value >= 0xdc00 && value <= 0xdfff;
    if (escape.raw) writer.byte(value);
    else if (value >= 0xd800 && value <= 0xdbff) highSurrogate = value;
    else if (isLow && highSurrogate > 0) {
      writer.codePoint(0x10000 + ((highSurrogate - 0xd800) << 10) + (value - 0xdc00));
    } else writer.codePoint(isLow ? 0xfffd : value);
    if (value < 0xd800 || value > 0xdbff) highSurrogate = 0;
    done = at + escape.length;
    next = nextEscape(bytes, done);
  }
  if (done > 0) copy(done, Math.min(bytes.length, done + context));
  return writer.finish();
}
