import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import { parseBody } from '../../../src/contract/parse-body.ts';
import { Problem } from '../../../src/contract/problem.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { text } from '../../../src/engine/text.ts';
import { breakValue } from '../../../src/fuzz/break-value.ts';
import type { Draw } from '../../../src/fuzz/draw.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { withBody } from './spoil-request.ts';

/** An operation with a JSON body, and a valid request of it. */
export interface DrawnFrom {
  readonly operation: OperationInfo;
  readonly request: WireRequest;
}

/** Breaks the body of one of the operations somewhere, as the dice fall; the contract says what is to be expected. */
export async function drawnInput(
  contract: ApiContract,
  from: readonly DrawnFrom[],
  draw: Draw,
): Promise<FuzzInput> {
  const { operation, request } = draw.of(from);
  const { how, text: body } = breakValue(JSON.parse(request.body ?? 'null'), draw);
  const isMalformed = await breaksTheContract(contract, operation, { request, body });
  return {
    operation: operation.operationId,
    family: how.replace(/ at \/.*/, '').replaceAll(' ', '-'),
    what: text(`随机破坏（${how}）`, `a body broken at random (${how})`),
    expects: isMalformed ? 'refusal' : 'anything',
    spoil: (valid) => withBody(valid, body, how),
  };
}

async function breaksTheContract(
  contract: ApiContract,
  operation: OperationInfo,
  { request, body }: { readonly request: WireRequest; readonly body: string },
): Promise<boolean> {
  const headers = new Headers({ 'content-type': request.headers['content-type'] ?? '' });
  try {
    const parsed = await parseBody(Buffer.from(body), { operation, headers });
    const parts = { pathParams: {}, query: new URLSearchParams(request.query), headers, body: parsed };
    return contract.validateRequest(operation.operationId, parts).some(({ where }) => where === 'body');
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}
