import type { OpenApiDocument, OperationInfo } from '../../../src/contract/api-contract.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import { bodySchema } from '../../../src/fuzz/operation-schemas.ts';
import { bodyInputs } from './body-inputs.ts';
import { formInputs } from './form-inputs.ts';
import { framingInputs } from './framing-inputs.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { targetInputs } from './target-inputs.ts';

/** Everything to ask of one operation; `request` is a valid one, `host` where the platform is. */
export function operationInputs(
  document: OpenApiDocument,
  operation: OperationInfo,
  { request, host }: { readonly request: WireRequest; readonly host: string },
): readonly FuzzInput[] {
  const { operationId, form, auth } = operation;
  const schema = bodySchema(
    document,
    operationId,
    form === undefined ? 'application/json' : 'multipart/form-data',
  );
  const { body } = request;
  const target = targetInputs(document, operation, request);
  if (!schema || body === undefined) return target;
  if (form !== undefined) return [...target, ...formInputs(operationId, { schema, request })];
  const inBody = bodyInputs({ document, operation: operationId, schema, body: JSON.parse(body) as unknown });
  // Bytes that no client sends carry no signature, so they go where none is asked for.
  const framing = auth === 'open' ? framingInputs(operationId, host) : [];
  return [...target, ...inBody, ...framing];
}
