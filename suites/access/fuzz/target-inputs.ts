import type { OpenApiDocument, OperationInfo } from '../../../src/contract/api-contract.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { text } from '../../../src/engine/text.ts';
import { flawedPathValues, flawedQueryValues } from '../../../src/fuzz/flawed-parameters.ts';
import { textParameters, type TextParameter } from '../../../src/fuzz/operation-schemas.ts';
import { unusualTexts } from '../../../src/fuzz/unusual-texts.ts';
import type { Expectation, FuzzInput } from './fuzz-input.ts';
import { withParameter, withSegment } from './spoil-request.ts';

/** Everything to ask of an operation through its path and query. */
export function targetInputs(
  document: OpenApiDocument,
  { operationId: operation, path: template }: OperationInfo,
  request: WireRequest,
): readonly FuzzInput[] {
  const query = textParameters(document, operation, 'query');
  const inQuery = query.flatMap((parameter) => queryInputs(operation, parameter));
  const inPath = textParameters(document, operation, 'path').flatMap(({ name }) => {
    const right = request.path.split('/')[template.split('/').indexOf(`{${name}}`)] ?? '';
    return flawedPathValues(right).map(({ family, what, encoded, isHttp }): FuzzInput => ({
      operation,
      family,
      what: text(`路径中的 ${name} ${what.zh}`, `${name} in the path ${what.en}`),
      expects: isHttp === true ? 'http-refusal' : 'path-refusal',
      spoil: (valid) => ({ ...valid, path: withSegment(valid.path, template, name, encoded) }),
    }));
  });
  const overlong: FuzzInput = {
    operation,
    family: 'overlong-query',
    what: text('查询串长十万字符', 'a query of 100,000 characters'),
    expects: 'http-refusal',
    spoil: (valid) => ({ ...valid, query: `x=${'x'.repeat(100_000)}` }),
  };
  return [...inQuery, ...inPath, overlong];
}

function queryInputs(operation: string, parameter: TextParameter): readonly FuzzInput[] {
  const { name, schema } = parameter;
  const input = (
    family: string,
    what: FuzzInput['what'],
    encoded: string,
    expects: Expectation,
  ): FuzzInput => ({
    operation,
    family,
    what: text(`参数 ${name} ${what.zh}`, `the parameter ${name} ${what.en}`),
    expects,
    spoil: (valid) => ({ ...valid, query: withParameter(valid.query, name, encoded) }),
  });
  const flawed = flawedQueryValues(parameter).map(({ family, what, encoded, isOpen }) =>
    input(family, what, encoded, isOpen === true ? 'anything' : 'refusal'),
  );
  const twice: FuzzInput = {
    ...input('parameter-twice', text('出现两次', 'given twice'), '', 'refusal'),
    spoil(valid) {
      const given = valid.query.split('&').find((pair) => pair.startsWith(`${name}=`)) ?? `${name}=1`;
      return {
        ...valid,
        query: `${withParameter(valid.query, name, given.slice(name.length + 1))}&${given}`,
      };
    },
  };
  const isFree = schema['type'] === 'string' && !('pattern' in schema) && !('format' in schema);
  const unusual = isFree
    ? unusualTexts(Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 200)).map(
        ({ family, what, value }) => input(family, what, encodeURIComponent(value), 'taking'),
      )
    : [];
  const greatest = schema['maximum'];
  const most =
    typeof greatest === 'number'
      ? [input('greatest-number', text('恰为最大值', 'at its maximum'), String(greatest), 'taking')]
      : [];
  return [...flawed, twice, ...unusual, ...most];
}
