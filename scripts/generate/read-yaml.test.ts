import { expect, it } from 'vitest';
import { pointerSteps, readYaml } from './read-yaml.ts';

it('knows the line of a value, or of its nearest ancestor', () => {
  const source = readYaml('a: 1\nb:\n  - c\n  - d: 2\n', 'x.yaml');
  expect(source.value).toEqual({ a: 1, b: ['c', { d: 2 }] });
  expect(source.locate(['b', 1, 'd'])).toBe('x.yaml:4');
  expect(source.locate(['b', 1, 'missing'])).toBe('x.yaml:4');
  expect(source.locate(['missing'])).toBe('x.yaml:1');
  expect(source.locate([])).toBe('x.yaml:1');
});

it.each([
  ['a: 1\na: 2\n', 'x.yaml:2: this is not YAML: Map keys must be unique. Correct the line.'],
  ['a: [1\n', 'x.yaml:2: this is not YAML'],
])('refuses %j', (text, message) => {
  expect(() => readYaml(text, 'x.yaml')).toThrow(message);
});

it('splits a pointer into keys and indexes', () => {
  expect(pointerSteps('/items/10/a~1b~0c')).toEqual(['items', 10, 'a/b~c']);
  expect(pointerSteps('')).toEqual([]);
});
