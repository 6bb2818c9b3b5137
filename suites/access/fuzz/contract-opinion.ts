import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import { parseBody } from '../../../src/contract/parse-body.ts';
import { Problem } from '../../../src/contract/problem.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import type { FuzzInput } from './fuzz-input.ts';

/** Families of input that the specification refuses in words, which no schema and no parser has. */
export const toldInWords: ReadonlySet<string> = new Set(['no-such-day', 'beyond-the-size']);

/**
 * Whether the contract itself refuses path, query or body of a request that is not signed yet. What is no HTTP is
 * nothing that it speaks of.
 */
export async function isRefusedByContract(
  contract: ApiContract,
  operation: OperationInfo,
  request: WireRequest,
): Promise<boolean> {
  const { operationId } = operation;
  const matched = contract.match(request.method, request.path);
  if (!matched || !('pathParams' in matched) || matched.operationId !== operationId) return true;
  const headers = new Headers(request.headers);
  try {
    const body = await parseBody(request.rawBody ?? Buffer.from(request.body ?? ''), { operation, headers });
    const query = new URLSearchParams(request.query);
    const violations = contract.validateRequest(operationId, { ...matched, query, headers, body });
    // Signature and token are put on afterwards.
    return violations.some(({ where }) => where !== 'header');
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

/**
 * An input with what the contract has to say to the request that it makes: nobody may be blamed for taking what the
 * specification takes, or for refusing what it refuses.
 */
export async function heldToContract(
  input: FuzzInput,
  {
    contract,
    operation,
    request,
  }: { readonly contract: ApiContract; readonly operation: OperationInfo; readonly request: WireRequest },
): Promise<FuzzInput> {
  const { expects, family } = input;
  if (expects !== 'taking' && (expects !== 'refusal' || toldInWords.has(family))) return input;
  const isRefused = await isRefusedByContract(contract, operation, request);
  return isRefused === (expects === 'refusal') ? input : { ...input, expects: 'anything' };
}
