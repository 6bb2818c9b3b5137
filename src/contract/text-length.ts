const firstOfPair = /[\ud800-\udbff]/;

/**
 * How many Unicode characters a text has, as JSON Schema counts them in `minLength` and `maxLength`. The regular
 * expression lets most texts be counted by their length, several times as fast as ajv's own loop does.
 */
export function textLength(text: string): number {
  return firstOfPair.test(text) ? [...text].length : text.length;
}
