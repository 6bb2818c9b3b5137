import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import type { InstitutionRole, PlatformBinding } from '../../../src/driver/run-binding.ts';
import type { Mutation, Trait } from './mutation.ts';

/** An operation, called by one kind of caller, as a subject of the table. */
export interface Breakable {
  /** The operation's id; `<operation>/<institution>` where another than the assessed one calls. */
  readonly id: string;
  readonly operationId: string;
  readonly by: InstitutionRole;
  readonly traits: readonly Trait[];
}

const closing: Readonly<Record<string, Trait>> = {
  requestSignature: 'signature',
  institutionToken: 'token',
  enterpriseSession: 'session',
  testingToken: 'testing-token',
};

const audiences: Readonly<Record<string, Trait>> = {
  institution: 'for-institutions',
  enterprise: 'for-enterprises',
  node: 'for-the-node',
  operator: 'for-the-operator',
};

/** The path parameters that name what belongs to nobody: the items of the list. */
const common = ['item'];

/**
 * Whether the same call succeeds twice: what ends or decides a thing of the caller's may answer the second time that
 * it is in conflict with the state.
 */
function isRepeatable({ path, responses }: OperationInfo): boolean {
  return !(path.includes('{') && '409' in responses);
}

/** Whether the operation takes parameters in its query: it has defaults for them, or misses them. */
function hasQuery(contract: ApiContract, { operationId }: OperationInfo): boolean {
  const bare = { pathParams: {}, query: new URLSearchParams(), headers: new Headers(), body: undefined };
  return (
    Object.keys(contract.parameters(operationId, bare).query).length > 0 ||
    contract.validateRequest(operationId, bare).some(({ where }) => where === 'query')
  );
}

/** Everything of an operation that the specification says and the table asks for. */
function traitsOf(
  contract: ApiContract,
  operation: OperationInfo,
  algorithm: string | undefined,
): readonly Trait[] {
  const { security, tags, path, consumes, hasBody } = operation;
  const closed = security.flatMap((scheme) => closing[scheme] ?? []);
  const audience = tags.flatMap((tag) => audiences[tag] ?? []);
  const isSigned = closed.includes('signature');
  const ownIds = [...path.matchAll(/\{(\w+)\}/g)].filter(([, name = '']) => !common.includes(name));
  const methods = contract.operations.filter((other) => other.path === path);
  const held: readonly (readonly [Trait, boolean])[] = [
    ['issues-token', isSigned && !closed.includes('token') && audience.includes('for-institutions')],
    ['sm2', isSigned && algorithm === 'SM2-SM3'],
    ['hmac', isSigned && algorithm === 'HMAC-SM3'],
    ['body', hasBody],
    ['json', consumes.includes('application/json')],
    ['query', hasQuery(contract, operation)],
    ['one-method', methods.length === 1],
    ['item', path.includes('{item}')],
    ['own-id', ownIds.length > 0 && !audience.includes('for-the-operator')],
    ['repeatable', isRepeatable(operation)],
  ];
  return [...closed, ...audience, ...held.flatMap(([trait, has]) => (has ? [trait] : []))];
}

/** The algorithm of the client that calls: the assessed institution, or the one the operation is for. */
function algorithmOf({ tags }: OperationInfo, binding: PlatformBinding): string | undefined {
  if (tags.includes('node')) return binding.node?.algorithm;
  if (tags.includes('operator')) return binding.operator?.algorithm;
  return binding.institutions.assessed?.algorithm;
}

/**
 * Every closed operation of a contract, and one more of an institution that signs by another algorithm than the
 * assessed one.
 */
export function breakablesOf(contract: ApiContract, binding: PlatformBinding): readonly Breakable[] {
  const closed = contract.operations.filter(({ security }) => security.length > 0);
  const ordinary = closed.map((operation): Breakable => ({
    id: operation.operationId,
    operationId: operation.operationId,
    by: 'assessed',
    traits: traitsOf(contract, operation, algorithmOf(operation, binding)),
  }));
  const { assessed, second } = binding.institutions;
  const catalogue = closed.find(({ operationId }) => operationId === 'listItems');
  if (!second || !catalogue || second.algorithm === assessed?.algorithm) return ordinary;
  const traits = traitsOf(contract, catalogue, second.algorithm);
  return [...ordinary, { id: 'listItems/second', operationId: 'listItems', by: 'second', traits }];
}

export function applies({ needs, lacks = [] }: Mutation, { traits }: Breakable): boolean {
  return needs.every((trait) => traits.includes(trait)) && !lacks.some((trait) => traits.includes(trait));
}
