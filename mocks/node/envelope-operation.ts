import type { OperationInfo } from '../../src/contract/api-contract.ts';

/** Whether an operation answers with HTTP 200 and a result code whatever happens. */
export function answersByCode({ method, path }: OperationInfo): boolean {
  return method === 'POST' && path.startsWith('/api/');
}

/** Whether the answer of an operation is sealed and signed. */
export function isSealed(operation: OperationInfo): boolean {
  return answersByCode(operation) && operation.plain.response;
}
