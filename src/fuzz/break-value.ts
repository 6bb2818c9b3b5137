import type { Draw } from './draw.ts';

type Path = readonly (string | number)[];

/** A way to spoil a JSON text; the result may be no JSON at all. */
export interface Broken {
  readonly how: string;
  readonly text: string;
}

const strangeTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\u202e91990101',
  '𠮷㛃',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '${jndi:ldap://127.0.0.1/x}',
  '../../etc/passwd',
  '%00%0d%0aSet-Cookie: a=b',
  'x'.repeat(5_000),
  '9999-99-99',
  '2026-02-30',
  'constructor',
];
const strangeNumbers = [-1, 0.1 + 0.2, 1e308, -0, 2 ** 53, Number.MIN_VALUE, 1e21];
const strangeNames = ['__proto__', 'constructor', 'toString', '', '\u0000', 'xinhengUnknown', 'ID'];

/** Spoils one thing of a value, anywhere in it, or the text of it. */
export function breakValue(value: unknown, draw: Draw): Broken {
  return draw.oneIn(4) ? breakText(JSON.stringify(value), draw) : breakPlace(value, draw);
}

function breakPlace(value: unknown, draw: Draw): Broken {
  const place = draw.of(placesOf(value));
  const name = `/${place.join('/')}`;
  const put = (what: string, member: unknown): Broken => ({
    how: `${what} at ${name}`,
    text: textOf(replaceAt(value, place, () => member)),
  });
  switch (draw.below(8)) {
    case 0:
      return put('nothing', undefined);
    case 1:
      return put('null', null);
    case 2:
      return put('a strange number', draw.of(strangeNumbers));
    case 3:
      return put('a list', draw.of([[], [null], [[[]]], Array.from({ length: 600 }, () => 0)]));
    case 4:
      return put('an object', draw.of([{}, { x: {} }, { length: 3, '0': 'a' }]));
    case 5:
      return put('a truth value', draw.oneIn(2));
    case 6: {
      const more = draw.of(strangeNames);
      const text = JSON.stringify(
        replaceAt(value, place, (here) => (isMembers(here) ? { ...here, 'a name of ours': 1 } : here)),
      );
      return { how: `another member at ${name}`, text: text.replace('a name of ours', escaped(more)) };
    }
    default:
      return put('a strange text', draw.of(strangeTexts));
  }
}

function breakText(json: string, draw: Draw): Broken {
  const at = draw.below(Math.max(1, json.length));
  switch (draw.below(7)) {
    case 0:
      return { how: 'cut short', text: json.slice(0, at) };
    case 1:
      return {
        how: 'a character too many',
        text: `${json.slice(0, at)}${draw.of(['"', '}', ',', '\u0007', '\\'])}${json.slice(at)}`,
      };
    case 2:
      return { how: 'something behind', text: `${json}${draw.of(['{}', 'null', ',', '\u0000'])}` };
    case 3:
      return { how: 'every member twice', text: json.replaceAll(/"(\w+)":/g, '"$1":null,"$1":') };
    case 4:
      return { how: 'nested deep', text: `${'['.repeat(5_000)}${json}${']'.repeat(5_000)}` };
    case 5:
      return {
        how: 'another value',
        text: draw.of(['null', '[]', '""', '0', 'true', '{}', 'NaN', '1e999', '']),
      };
    default:
      return { how: 'a lone surrogate', text: json.replace(/"(?=[,}\]])/, '\\ud83d"') };
  }
}

/** Nothing at all has no text. */
function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function escaped(name: string): string {
  return JSON.stringify(name).slice(1, -1);
}

/** Every place in a value, the whole of it first. */
function placesOf(value: unknown, at: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((each, index) => placesOf(each, [...at, index]))];
  if (!isMembers(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([name, each]) => placesOf(each, [...at, name]))];
}

function replaceAt(value: unknown, [first, ...rest]: Path, by: (here: unknown) => unknown): unknown {
  if (first === undefined) return by(value);
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === first ? replaceAt(each, rest, by) : each));
  if (!isMembers(value)) return value;
  return { ...value, [first]: replaceAt(value[first], rest, by) };
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
