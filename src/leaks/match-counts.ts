import type { Layer } from './layer.ts';
import { maskSizeAt } from './masked-tokens.ts';
import type { ValueForm } from './value-forms.ts';

const shortestInNoise = 6;
/** Digits in a row that are no phone with whatever may be dialled before it. */
const longNumber = 16;

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;
const isWord = (code: number | undefined): boolean =>
  isDigit(code) || (code !== undefined && (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
const isContinuation = (code: number | undefined): boolean => code !== undefined && (code & 0xc0) === 0x80;

/** Whether a Han character of UTF-8 with three bytes (U+3400 to U+9FFF) begins at an offset. */
function hanAt(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  return lead >= 0xe3 && lead <= 0xe9 && isContinuation(bytes[at + 1]) && isContinuation(bytes[at + 2]);
}

/** Whether one with four (U+20000 to U+3FFFF) does. */
function rareHanAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xf0 && (bytes[at + 1] ?? 0) >= 0xa0 && isContinuation(bytes[at + 1]);
}

/** Digits beside an amount, or beyond a point or comma beside it, make it part of another number. */
function standsAmongDigits(bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1];
  const after = bytes[end];
  const isPoint = (code: number | undefined): boolean => code === 0x2e || code === 0x2c;
  return (
    isDigit(before) ||
    isDigit(after) ||
    (before === 0x2e && isDigit(bytes[start - 2])) ||
    (before === 0x2c && isDigit(bytes[start - 2]) && !isDigit(bytes[start - 6])) ||
    (isPoint(after) && after === 0x2e && isDigit(bytes[end + 1]))
  );
}

/** Whether a match is a part of a number that is longer than any phone is written. */
function standsInLongNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (isDigit(bytes[from - 1])) from--;
  while (isDigit(bytes[to])) to++;
  return to - from >= longNumber;
}

/** Whether a mask hides more of the number that the match is then a part of. */
function standsBesideMask(bytes: Uint8Array, start: number, end: number): boolean {
  return [-1, -2, -3].some((step) => maskSizeAt(bytes, start + step) === -step) || maskSizeAt(bytes, end) > 0;
}

/** Whether groups of digits were joined for a match; what lies within one group is met in the parent. */
function joinsGroups(layer: Layer, start: number, end: number): boolean {
  return layer.encodingsOf(start, end).includes('full-width') || !layer.isOneSegment(start, end);
}

/** Whether a match that counts may be chance. */
function isWeak(form: ValueForm, layer: Layer, start: number, end: number): boolean {
  const { bytes, joined } = layer;
  if (form.isShort === true) return true;
  if (form.surroundings === 'no-word') return standsBesideMask(bytes, start, end);
  if (form.surroundings !== 'no-long-number') return false;
  // Of groups that were joined nothing may be left over.
  return joined
    ? !(layer.isBoundary(start) && layer.isBoundary(end)) &&
        !layer.encodingsOf(start, end).includes('full-width')
    : standsInLongNumber(bytes, start, end);
}

/** Whether the bytes around a match read as UTF-8, so that a GBK match within them is chance. */
function liesInUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = Math.max(0, start - 6);
  while (at < start && isContinuation(bytes[at])) at++;
  const until = Math.min(bytes.length, end + 6);
  let multibyte = 0;
  while (at < until) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length === 0) return false;
    for (let step = 1; step < length && at + step < until; step++) {
      if (!isContinuation(bytes[at + step])) return false;
    }
    if (length > 1) multibyte++;
    at += length;
  }
  return multibyte > 0;
}

/** What a place where a form's bytes stand says of that value: nothing, something among several, or all. */
export type Weight = 'none' | 'weak' | 'full';

export function weightOf(form: ValueForm, layer: Layer, start: number, end: number): Weight {
  if (!matchCounts(form, layer, start, end)) return 'none';
  return isWeak(form, layer, start, end) ? 'weak' : 'full';
}

/** Whether it counts as that value, by what stands beside it. */
function matchCounts(form: ValueForm, layer: Layer, start: number, end: number): boolean {
  const { bytes, guessed, joined } = layer;
  if (joined && !joinsGroups(layer, start, end)) return false;
  if (guessed && end - start < shortestInNoise) return false;
  if (form.name === 'gbk') {
    if (liesInUtf8(bytes, start, end)) return false;
    return form.surroundings === 'any' || ((bytes[start - 1] ?? 0) < 0x80 && (bytes[end] ?? 0) < 0x80);
  }
  switch (form.surroundings) {
    case 'any':
    case 'no-long-number':
      return true;
    case 'no-digit':
      return !standsAmongDigits(bytes, start, end);
    case 'no-word':
      return !isWord(bytes[start - 1]) && !isWord(bytes[end]) && !standsAmongDigits(bytes, start, end);
    case 'no-han':
      return !(
        hanAt(bytes, start - 3) ||
        rareHanAt(bytes, start - 4) ||
        hanAt(bytes, end) ||
        rareHanAt(bytes, end)
      );
  }
}
