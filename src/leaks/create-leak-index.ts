import { decodeBase64 } from './decode-base64.ts';
import { decodeHex } from './decode-hex.ts';
import { decodeUtf16 } from './decode-utf16.ts';
import { joinDigits } from './join-digits.ts';
import { inputLayer, type Layer } from './layer.ts';
import type { Finding, LeakValue } from './leak-value.ts';
import { weightOf } from './match-counts.ts';
import { createPartialReveals } from './partial-reveals.ts';
import { createPatternIndex } from './pattern-index.ts';
import { ordinaryBounds, type RevealBounds } from './reveal-bounds.ts';
import { unescape } from './unescape.ts';
import { valueForms } from './value-forms.ts';

export interface LeakIndexOptions {
  /** What a masked number may show; by default 10 of an id's 18 and none of 7 to 14, and 4 hidden in a phone. */
  readonly bounds?: RevealBounds;
  /** How many encodings may be wrapped in one another; by default 3. */
  readonly depth?: number;
}

/** A dictionary of secrets, ready to be searched for. */
export interface LeakIndex {
  /** Every secret in the input, in whatever encoding, by offset. */
  find(input: Uint8Array | string): readonly Finding[];
}

const decoders = [unescape, decodeBase64, decodeHex, decodeUtf16];
const excerptReach = 40;

/** Every distinct value with all entries that read so. */
function groupValues(values: readonly LeakValue[]): readonly (readonly LeakValue[])[] {
  return [...Map.groupBy(values, ({ value }) => value).values()];
}

function excerptOf(input: Uint8Array, offset: number): string {
  const around = input.subarray(Math.max(0, offset - excerptReach), offset + 2 * excerptReach);
  const text = Buffer.from(around).toString('utf8');
  return text.replace(/^\uFFFD+|\uFFFD+$/g, '').replace(/[\u0000-\u001F\u007F]+/g, ' ');
}

/** Builds the index; some 600 companies with three dozen values each take well under half a second. */
export function createLeakIndex(values: readonly LeakValue[], options: LeakIndexOptions = {}): LeakIndex {
  const { bounds = ordinaryBounds, depth: deepest = 3 } = options;
  const groups = groupValues(values);
  const forms = groups.flatMap((group, place) =>
    group.slice(0, 1).flatMap((value) => valueForms(value).map((form) => ({ form, place }))),
  );
  const patterns = createPatternIndex(forms.map(({ form }) => form.bytes));
  const placeOf = new Map(groups.flatMap((group, place) => group.map((value) => [value, place] as const)));
  const partialReveals = createPartialReveals(
    groups.flatMap((group) => group.slice(0, 1)),
    bounds,
  );

  const find = (input: Uint8Array): readonly Finding[] => {
    const found = new Map<string, Finding>();
    const record = (
      place: number,
      layer: Layer,
      match: { start: number; end: number; form: string; isWeak: boolean },
    ): void => {
      const [value, ...alsoOf] = groups[place] ?? [];
      const offset = layer.originOf(match.start);
      // Both byte orders of UTF-16 see the same digits, one byte apart.
      const keys = [offset, offset - 1, offset + 1].map((at) => `${String(place)}@${String(at)}`);
      const known = keys.find((key) => found.has(key));
      // What one reading has as chance another may have for certain.
      if (value === undefined || (known !== undefined && (match.isWeak || !found.get(known)?.isWeak))) return;
      const wrapped = layer.encodingsOf(match.start, match.end);
      const encoding = [...wrapped, ...(match.form === '' ? [] : [match.form])].join('/') || 'plain';
      const { isWeak } = match;
      const excerpt = excerptOf(input, offset);
      found.set(known ?? String(keys[0]), { value, alsoOf, encoding, isWeak, offset, excerpt });
    };
    const search = (layer: Layer): void => {
      patterns.search(layer.bytes, (pattern, start, end) => {
        const entry = forms[pattern];
        const weight = entry ? weightOf(entry.form, layer, start, end) : 'none';
        if (entry === undefined || weight === 'none') return;
        record(entry.place, layer, { start, end, form: entry.form.name, isWeak: weight === 'weak' });
      });
    };
    const descend = (layer: Layer, depth: number): void => {
      search(layer);
      for (const { value, start, end } of partialReveals(layer)) {
        record(placeOf.get(value) ?? -1, layer, { start, end, form: 'partial', isWeak: false });
      }
      const joined = joinDigits(layer);
      if (joined !== undefined) search(joined);
      if (depth === deepest) return;
      for (const decode of decoders) {
        const inner = decode(layer);
        if (inner !== undefined) descend(inner, depth + 1);
      }
    };
    descend(inputLayer(input), 0);
    return [...found.values()].sort((one, other) => one.offset - other.offset);
  };

  return { find: (input) => find(typeof input === 'string' ? Buffer.from(input, 'utf8') : input) };
}
