/**
 * The same text with everything shown that would otherwise hide: control characters, lone surrogates, and the
 * marks that reorder text. A platform under test may send any of them, and a reader must not be misled.
 */
export function visibleText(value: string): string {
  return replaceHidden(value, (code) => {
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Replaces every hidden UTF-16 unit, given as its number; tabs and line feeds are not hidden. */
export function replaceHidden(value: string, shown: (code: number) => string): string {
  return value.replace(hidden, (found) => shown(found.charCodeAt(0)));
}

const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
