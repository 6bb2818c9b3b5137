import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import { isJson, mediaTypeEssence } from '../../../src/contract/media-type.ts';
import { parseBody } from '../../../src/contract/parse-body.ts';
import { parseJson } from '../../../src/contract/parse-json.ts';
import { Problem } from '../../../src/contract/problem.ts';
import { describeViolation } from '../../../src/contract/violation.ts';
import { isRowViolation } from '../../../mocks/node/row-violation.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';

/** How an answer reads, and what is wrong with it. */
export interface Judgement {
  /** Whether the request broke the contract, so that it had to be refused. */
  readonly malformed: boolean;
  readonly accepted: boolean;
  /** The result code; the status where there is none. */
  readonly code: string;
  readonly findings: readonly string[];
  /** The plaintext, or the body, of an answer that was read. */
  readonly said?: unknown;
}

export interface JudgeOptions {
  readonly api: ApiContract;
  /** Opens a sealed answer; throws where it is not sealed for the caller. */
  readonly open: (answer: unknown) => unknown;
}

/** Nothing but a rule of the mock network makes it say these: no rule is set here. */
const neverSaid = /^(?:5\d{3}|9999)$/;

/** Holds an answer to the contract of the operation that was asked: status, form, code, plaintext, and refusal. */
export async function judgeAnswer(
  request: FuzzRequest,
  answer: FuzzAnswer,
  { api, open }: JudgeOptions,
): Promise<Judgement> {
  const operation = matched(request, api);
  const breach = await breachOf(request, { api, operation });
  const findings: string[] = [];
  const note = (what: string) => findings.push(what);
  if (answer.status >= 500) note(`status ${answer.status}`);

  const body = readBody(answer, note);
  const isSealed = operation?.plain.response === true && memberOf(body, 'success') === true;
  if (operation !== undefined) {
    const type = answer.body.byteLength === 0 ? null : answer.contentType;
    for (const violation of api.validateResponse(operation.operationId, answer.status, type, body))
      note(`the answer ${describeViolation(violation)}`);
  }
  const stated = [memberOf(body, 'errorCode'), memberOf(body, 'code')].find(
    (each) => typeof each === 'string',
  );
  const code = typeof stated === 'string' ? stated : String(answer.status);
  if (neverSaid.test(code)) note(`code ${code}`);
  if (operation !== undefined && /^[2-4]\d{3}$/.test(code) && !listedCodes(api, operation).includes(code))
    note(`code ${code}, which the operation does not list`);

  let said = body;
  if (operation !== undefined && isSealed && findings.length === 0) {
    try {
      said = open(body);
      for (const violation of api.validatePlain(operation.operationId, 'response', said))
        note(`the plaintext ${describeViolation(violation)}`);
    } catch (error) {
      note(`the answer cannot be opened: ${String(error)}`);
    }
  }
  const accepted = answer.status < 400 && (code === '0000' || !/^\d{4}$/.test(code));
  const malformed = breach !== undefined;
  if (malformed && accepted && !(breach === 'in a row' && rejectsRows(said)))
    note('what breaks the contract is taken');
  // Whether something spoilt is still in order, the contract cannot tell of an envelope that no longer opens.
  if (!malformed && request.flaw === undefined && code === '3003')
    note('what obeys the contract is called malformed');
  return { malformed, accepted, code, findings, said };
}

function rejectsRows(said: unknown): boolean {
  const rows = memberOf(said, 'rows');
  return Array.isArray(rows) && rows.some((row) => memberOf(row, 'status') === 'rejected');
}

function matched({ method, target }: FuzzRequest, api: ApiContract): OperationInfo | undefined {
  const found = api.match(method, target.split('?')[0] ?? '');
  return found && 'operationId' in found ? api.operation(found.operationId) : undefined;
}

/** Where the request breaks the contract; undefined where it does not. */
async function breachOf(
  { method, target, headers: sent, body, plain }: FuzzRequest,
  { api, operation }: { readonly api: ApiContract; readonly operation: OperationInfo | undefined },
): Promise<string | undefined> {
  const [path = '', query = ''] = target.split('?');
  const found = api.match(method, path);
  if (operation === undefined || !found || !('pathParams' in found)) return 'no operation';
  const headers = new Headers(sent);
  try {
    const parsed = await parseBody(body ?? new Uint8Array(), { operation, headers });
    const parts = { pathParams: found.pathParams, query: new URLSearchParams(query), headers, body: parsed };
    if (api.validateRequest(operation.operationId, parts).length > 0) return 'outside the envelope';
    if (plain === undefined || !operation.plain.request) return undefined;
    const inside = parseJson(Buffer.from(plain));
    const breaches = api.validatePlain(operation.operationId, 'request', inside);
    if (breaches.length === 0) return undefined;
    return breaches.every(isRowViolation) ? 'in a row' : 'inside the envelope';
  } catch (error) {
    if (error instanceof Problem) return 'not to be parsed';
    throw error;
  }
}

function readBody({ contentType, body }: FuzzAnswer, note: (what: string) => void): unknown {
  if (body.byteLength === 0) return undefined;
  const text = new TextDecoder().decode(body);
  if (!isJson(mediaTypeEssence(contentType ?? ''))) return text;
  try {
    return parseJson(body);
  } catch {
    note('the answer is no JSON');
    return text;
  }
}

function listedCodes({ document }: ApiContract, { path, method }: OperationInfo): readonly string[] {
  const paths = document['paths'] as Record<string, Record<string, { 'x-result-codes'?: readonly string[] }>>;
  const listed = paths[path]?.[method.toLowerCase()]?.['x-result-codes'];
  // Interfaces in clear say their codes by status, which the schema has held.
  return listed ?? Array.from({ length: 3000 }, (_, code) => String(2000 + code));
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
}
