import type { SchemaError, SchemaValidator } from './compiled-api.ts';
import type { Violation } from './violation.ts';

/** More findings than these say nothing new about one message. */
const mostViolations = 50;

/** Runs a compiled validator and says its findings as violations; `prefix` is put before every pointer. */
export function schemaViolations(
  validator: SchemaValidator,
  value: unknown,
  { where, prefix = '' }: { where: Violation['where']; prefix?: string },
): readonly Violation[] {
  if (validator(value)) return [];
  // That a branch of a condition fails repeats what fails in it.
  const errors = (validator.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return errors.slice(0, mostViolations).map((error) => ({
    where,
    pointer: prefix + error.instancePath + memberOf(error),
    keyword: error.keyword,
    message: sentence(error),
  }));
}

/** The member that is missing, too many or tells nothing apart, so that the pointer names it and not its parent. */
function memberOf({ keyword, params }: SchemaError): string {
  const member =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : keyword === 'unevaluatedProperties'
          ? params['unevaluatedProperty']
          : keyword === 'discriminator'
            ? params['tag']
            : undefined;
  return typeof member === 'string' ? `/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

function sentence({ keyword, params, message }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not a member that the contract knows';
    case 'false schema':
      return 'must not be there';
    case 'enum':
      return `must be one of ${JSON.stringify(params['allowedValues'])}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'not':
      return 'has none of the forms that the contract knows here';
    case 'discriminator':
      return params['error'] === 'tag'
        ? 'must be a string'
        : 'is none of the values that the contract knows here';
    default:
      return message ?? `breaks "${keyword}"`;
  }
}
