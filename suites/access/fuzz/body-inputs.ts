import type { OpenApiDocument } from '../../../src/contract/api-contract.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { bodyPlaces, writeWith, type BodyPlace } from '../../../src/fuzz/body-places.ts';
import { flawedMedia } from '../../../src/fuzz/flawed-media.ts';
import { flawedTexts } from '../../../src/fuzz/flawed-texts.ts';
import { flawedValues } from '../../../src/fuzz/flawed-values.ts';
import type { Schema } from '../../../src/fuzz/operation-schemas.ts';
import { unusualTexts } from '../../../src/fuzz/unusual-texts.ts';
import { admits, branchesOf } from '../../../src/fuzz/value-types.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { withBody, withHeaders } from './spoil-request.ts';

interface JsonBody {
  readonly document: OpenApiDocument;
  readonly operation: string;
  readonly schema: Schema;
  /** A valid one. */
  readonly body: unknown;
}

/** The schema of a text without a form at a place; undefined where anything else belongs. */
function freeText({ schema, value }: BodyPlace): Schema | undefined {
  if (typeof value !== 'string') return undefined;
  const [text, ...more] = branchesOf(schema).filter((branch) => admits(branch, 'string'));
  const isFree =
    text && more.length === 0 && !['pattern', 'enum', 'const', 'format'].some((word) => word in text);
  return isFree ? text : undefined;
}

/** What even a field of a type of its own, which the schema leaves to the item, has to take as a text. */
const anyText: ReadonlySet<string> = new Set(['rare-characters']);

/** Everything to ask of an operation through its JSON body. */
export function bodyInputs({ document, operation, schema, body }: JsonBody): readonly FuzzInput[] {
  const places = bodyPlaces(document, { schema, body });
  const freely = places.find((place) => freeText(place) && place.path.length > 0);
  const spot = freely ?? places.find(({ value, path }) => typeof value === 'string' && path.length > 0);
  const whole = JSON.stringify(body);
  const inText = (mark: string) =>
    spot === undefined ? whole : writeWith(body, spot.path, `"${String(spot.value)}${mark}"`);
  const send =
    (bytes: string | Uint8Array, { en }: Text) =>
    (request: WireRequest) =>
      withBody(request, bytes, en);

  const values = places.flatMap((place) =>
    flawedValues(place.schema, place.value).map(({ family, what, json }): FuzzInput => {
      const said = placed(place, what);
      return {
        operation,
        family,
        what: said,
        expects: 'refusal',
        spoil: send(writeWith(body, place.path, json), said),
      };
    }),
  );
  const texts = flawedTexts(whole, inText).map(({ family, what, bytes, isOpen, isInText }): FuzzInput => {
    // Free text goes further into a platform than what has a form, so it is a kind of input of its own.
    const isFree = isInText === true && freely !== undefined;
    // A NUL is a character that free text may hold and hardly a database can.
    const isTaste = isOpen === true || (family === 'nul' && isFree);
    return {
      operation,
      family: isFree ? `${family}-in-free-text` : family,
      what,
      expects: isTaste ? 'anything' : 'refusal',
      spoil: send(bytes, what),
    };
  });
  const media = flawedMedia(whole).map(
    ({ family, what, headers, bytes, mayBeCutOff, expects }): FuzzInput => ({
      operation,
      family,
      what,
      expects: expects ?? 'refusal',
      ...(mayBeCutOff === true ? { mayBeCutOff } : {}),
      spoil: (request) =>
        withHeaders(bytes === undefined ? request : withBody(request, bytes(), what.en), headers),
    }),
  );
  const unusual = places.flatMap((place) => {
    const free = freeText(place);
    if (!free) return [];
    const isOneOfMany = branchesOf(place.schema).length > 1;
    const { minLength = 0, maxLength = 200 } = free;
    return unusualTexts(Number(minLength), Number(maxLength)).map(({ family, what, value }): FuzzInput => {
      const said = placed(place, what);
      return {
        operation,
        family,
        what: said,
        expects: isOneOfMany && !anyText.has(family) ? 'anything' : 'taking',
        spoil: send(writeWith(body, place.path, JSON.stringify(value)), said),
      };
    });
  });
  return [...values, ...texts, ...media, ...unusual];
}

function placed({ path }: BodyPlace, what: Text): Text {
  const name = path.length === 0 ? '' : path.join('/');
  return text(`${name || '请求体'} ${what.zh}`, `${name || 'the body'} ${what.en}`);
}
