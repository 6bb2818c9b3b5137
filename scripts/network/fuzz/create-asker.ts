import type { ApiContract, OperationInfo } from '../../../src/contract/api-contract.ts';
import type { NetworkMember } from '../../../src/contract/admin.ts';
import type { Contract } from '../../../src/contract/load-contract.ts';
import type { ProfileItem } from '../../../src/contract/profile.ts';
import { deriveSm2Key } from '../../../src/crypto/derive-sm2-key.ts';
import { sm3 } from '../../../src/crypto/sm3.ts';
import type { World } from '../../../fixtures/world/index.ts';
import { breakHttp } from './break-http.ts';
import { breakValue } from '../../../src/fuzz/break-value.ts';
import type { Callers, MemberCaller } from './callers.ts';
import type { Draw } from '../../../src/fuzz/draw.ts';
import type { FuzzRequest } from './fuzz-request.ts';
import type { KnownValues } from './known-values.ts';
import { createBodySampler, type BodySampler } from './sample-body.ts';

/** What a sampled body and its parameters become on the wire. */
interface Ask {
  readonly member: NetworkMember;
  readonly operation: OperationInfo;
  readonly caller: MemberCaller;
}

/** Applications and licences stay for good: after so many, only spoilt ones are asked for. */
const lasting: Readonly<Record<string, number>> = { applyForAdmission: 200, uploadLicense: 400 };

/** Draws requests from the specifications of nodes and departments, spoilt ones and others, half and half. */
export function createAsker(options: {
  readonly contract: Contract;
  readonly world: World;
  readonly companies: number;
  readonly callers: Callers;
  readonly known: KnownValues;
  readonly draw: Draw;
}): () => FuzzRequest {
  const { contract, callers, known, draw } = options;
  const { items } = contract.profile;
  const members = Object.entries(callers).map(([member, caller]) => {
    const api: ApiContract = contract.api(caller.api);
    // The names are those of `callers`.
    return { member: member as NetworkMember, caller, api, bodies: createBodySampler(api.document) };
  });
  const asked = new Map<string, number>();

  function itemFor(operationId: string): ProfileItem {
    const method = { callItem: 'interface', verifyItem: 'verification' }[operationId];
    const isAggregated = /Batch|listChanges/.test(operationId);
    const fitting = items.filter((item) =>
      method === undefined ? !isAggregated || item.method === 'aggregation' : item.method === method,
    );
    return draw.of(draw.oneIn(6) || fitting.length === 0 ? items : fitting);
  }

  function targetOf(
    { operationId, path }: OperationInfo,
    parameters: readonly string[],
    item: ProfileItem,
  ): string {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'item' ? item.id : (known.parameter(name, draw) ?? `UNKNOWN-${operationId}`),
    );
    const query = parameters.flatMap((name) => {
      if (draw.oneIn(2)) return [];
      const value = /page|limit/i.test(name) ? String(1 + draw.below(5)) : known.parameter(name, draw);
      return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
    return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
  }

  function bodyOf({ operation, caller }: Ask, bodies: BodySampler, item: ProfileItem): unknown {
    const { operationId } = operation;
    const isBatch = operationId === 'uploadBatch' && !draw.oneIn(3);
    const sampled = isBatch ? batchOf(item) : bodies.sample(operation, draw.below(2 ** 30));
    const body = known.ground(sampled, draw, caller.own);
    if (operationId === 'applyForAdmission') {
      // Any 130 hex digits have the form of a key; these are points of the curve.
      const publicKey = deriveSm2Key(`fuzz applicant ${draw.below(20)}`).publicKey.hex;
      return { ...(body as Fields), publicKey };
    }
    if (operationId === 'inquire') return known.licensed(body as Fields, item.id, draw);
    if (operationId === 'uploadLicense') return signedForm(body as Fields, item);
    if (/^(?:call|verify)Item$/.test(operationId)) return licensed(body as Fields, item);
    return body;
  }

  function batchOf(item: ProfileItem): unknown {
    const { world } = options;
    const records = world.records(item.id, draw.below(options.companies), world.startsAt).slice(0, 5);
    const rows = records.map(({ record }) => ({ externalSystemId: 'drawn', record }));
    return {
      batchId: 'drawn',
      rows: rows.length === 0 ? [{ externalSystemId: 'drawn', withdrawn: true }] : rows,
    };
  }

  /** The request as it is meant, its text spoilt where `spoilt` says so. */
  function write(
    ask: Ask,
    target: string,
    body: unknown,
    spoilt: 'nothing' | 'plain' | 'envelope',
  ): FuzzRequest {
    const { member, operation, caller } = ask;
    const { method } = operation;
    const request = { member, operation, method, target };
    if (body === undefined) {
      return { ...request, headers: caller.sign({ method, target }), body: undefined, flaw: undefined };
    }
    if (operation.form !== undefined) return writeForm(ask, target, body, spoilt !== 'nothing');
    const inner =
      spoilt === 'plain' ? breakValue(body, draw) : { how: undefined, text: JSON.stringify(body) };
    if (!operation.plain.request) {
      const bytes = Buffer.from(inner.text);
      const headers = { 'content-type': 'application/json', ...caller.sign({ method, target, body: bytes }) };
      return { ...request, headers, body: bytes, flaw: inner.how };
    }
    const sealed = caller.seal(inner.text);
    const outer =
      spoilt === 'envelope' ? breakValue(sealed, draw) : { how: undefined, text: JSON.stringify(sealed) };
    return {
      ...request,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(outer.text),
      flaw: inner.how ?? outer.how,
      plain: inner.text,
    };
  }

  function writeForm(ask: Ask, target: string, body: unknown, isSpoilt: boolean): FuzzRequest {
    const { member, operation, caller } = ask;
    const honest = { ...(body as Record<string, unknown>), ...caller.formIdentity };
    const broken = isSpoilt ? breakValue(honest, draw) : undefined;
    const fields = broken === undefined ? honest : membersOf(broken.text);
    const boundary = 'xinheng-form';
    const parts = Object.entries(fields).map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const file = name === 'file' ? '; filename="licence.pdf"\r\ncontent-type: application/pdf' : '';
      return `--${boundary}\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '_')}"${file}\r\n\r\n${text}\r\n`;
    });
    return {
      member,
      operation,
      method: operation.method,
      target,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
      flaw: broken?.how,
      fields,
    };
  }

  return function ask() {
    const { member, caller, api, bodies } = draw.of(members);
    const operation = draw.of(api.operations);
    const item = itemFor(operation.operationId);
    const asking = { member, operation, caller };
    const target = targetOf(operation, queryNames(api, operation), item);
    const body = bodyOf(asking, bodies, item);
    const count = (asked.get(operation.operationId) ?? 0) + 1;
    asked.set(operation.operationId, count);
    const isSpoilt = count > (lasting[operation.operationId] ?? Infinity) || !draw.oneIn(3);
    if (!isSpoilt) return write(asking, target, body, 'nothing');
    const kind =
      body === undefined ? 'http' : draw.of(['plain', 'plain', 'plain', 'envelope', 'http'] as const);
    if (kind !== 'http') return write(asking, target, body, kind);
    return breakHttp(write(asking, target, body, 'nothing'), { caller, draw });
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A licence form whose digest is that of its file. */
function signedForm(form: Fields, item: ProfileItem): Fields {
  const hashCode = sm3(String(form['file'])).toString('hex').toUpperCase();
  return { ...form, authorizedInfos: item.id, count: '1000', hashCode };
}

/** A call whose licence, if it has one, covers the item. */
function licensed(body: Fields, item: ProfileItem): Fields {
  const { licence } = body;
  const covering = { ...(licence as Fields | undefined), uscc: body['uscc'], items: [item.id] };
  return licence === undefined ? body : { ...body, licence: covering };
}

function queryNames({ document }: ApiContract, { path, method }: OperationInfo): readonly string[] {
  const paths = document['paths'] as Record<string, Record<string, { parameters?: readonly Parameter[] }>>;
  const components = document['components'] as { parameters?: Record<string, Parameter> };
  return (paths[path]?.[method.toLowerCase()]?.parameters ?? [])
    .map((each) =>
      each.$ref === undefined ? each : components.parameters?.[each.$ref.split('/').at(-1) ?? ''],
    )
    .flatMap((each) => (each?.in === 'query' ? [each.name] : []));
}

interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name: string;
}

/** The fields that a spoilt form still has. */
function membersOf(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json);
    const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isFields ? (value as Fields) : {};
  } catch {
    return {};
  }
}
