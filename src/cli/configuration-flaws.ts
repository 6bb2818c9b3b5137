import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Document, LineCounter } from 'yaml';
import { explainSchemaError } from '../contract/explain-schema-error.ts';
import { nearestName } from '../contract/nearest-name.ts';
import { Misuse } from './misuse.ts';

/** A file as it was parsed. */
export interface ParsedFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Whoever has mended so many looks again. */
const toldAtMost = 5;

/** All that the schema found wrong with a file, in the order of its lines: the first in a sentence, the others after it. */
export function configurationFlaws(errors: readonly ErrorObject[], parsed: ParsedFile): Misuse {
  const flaws = errors
    .filter((error) => !isOfAMisspeltOne(error, errors))
    .map((error) => ({ line: lineOf(parsed, error), ...explainSchemaError(error, 'The file') }))
    .sort((one, other) => one.line - other.line);
  const [first = { line: 1, what: 'The file is wrong.', remedy: 'See README.' }, ...others] = flaws;
  const at = (line: number) => `${parsed.file}:${String(line)}`;
  const besides = others
    .slice(0, toldAtMost - 1)
    .map(({ line, what, remedy }) => `\n  ${at(line)} ${what} ${remedy}`);
  const rest = others.length - besides.length;
  return new Misuse(
    'bad-configuration',
    `${at(first.line)} ${first.what}`,
    [
      first.remedy,
      ...(besides.length > 0 ? [`\nWrong besides:${besides.join('')}`] : []),
      ...(rest > 0 ? [`\n  and ${String(rest)} more.`] : []),
    ].join(''),
  );
}

/** A member that is written otherwise is missing under its name, too: that is one mistake. */
function isOfAMisspeltOne(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const missing: unknown = error.keyword === 'required' ? error.params['missingProperty'] : undefined;
  if (typeof missing !== 'string') return false;
  return all.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === error.instancePath &&
      nearestName(String(params['additionalProperty']), [missing]) !== undefined,
  );
}

/** Line of what an error is about, counted from 1; of the nearest that is there where it is absent. */
function lineOf({ document, lines }: ParsedFile, { instancePath, params }: ErrorObject): number {
  const unknown: unknown = params['additionalProperty'];
  const path = [...instancePath.split('/').slice(1), ...(typeof unknown === 'string' ? [unknown] : [])];
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(node.range[0] as number).line;
    }
  }
  return 1;
}
