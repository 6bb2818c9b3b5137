import { text } from '../../src/engine/text.ts';
import type { QueryParameter } from './json-schema.ts';
import type { Malformation } from './malformed-bodies.ts';

/** Percent-encoded values that no parameter of the schema may have. */
function flawedValues({ schema }: QueryParameter): readonly string[] {
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    return ['abc', '-1', '1.5', '1e999', '99999999999999999999', '%00', '%F0%9F%90%89'];
  }
  const flawed = ['pattern' in schema ? '%E2%98%83' : undefined, 'x'.repeat(2_000)];
  return flawed.filter((value) => value !== undefined);
}

/** Every malformation of a query string that its parameters call for. `query` is a valid one. */
export function malformedQueries(
  parameters: readonly QueryParameter[],
  query: string,
): readonly Malformation[] {
  return parameters.flatMap((parameter) =>
    flawedValues(parameter).map((value) => {
      const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
      const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${parameter.name}=`));
      return {
        what: text(`${parameter.name} 为“${shown}”`, `${parameter.name} being "${shown}"`),
        spoil: (request) => ({ ...request, query: [...others, `${parameter.name}=${value}`].join('&') }),
      };
    }),
  );
}
