import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { SigningCredentials } from '../../src/driver/run-binding.ts';
import type { Audience } from '../../src/driver/run-log.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';

/** A valid call of one operation, complete but for its signature. */
export interface SampleCall {
  /** With its token, where it needs one. */
  readonly request: WireRequest;
  readonly audience: Omit<Audience, 'licences'>;
  /** Signs afresh where the operation is signed; gives the request back otherwise. */
  sign(request: WireRequest): WireRequest;
}

export type Sampler = (context: ProbeContext) => Promise<SampleCall>;

const anonymous = { role: 'anonymous', id: '' } as const;

function withBearer(request: WireRequest, token: string): WireRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

export async function asInstitution(context: ProbeContext, from: Draft | WireRequest): Promise<SampleCall> {
  const institution = context.platform.institution('assessed');
  const request = 'headers' in from ? from : wireRequest(from);
  return {
    request: withBearer(request, await institution.token()),
    audience: { role: 'institution', id: institution.credentials.clientId },
    sign: (request) => context.platform.signAs(institution.credentials, request),
  };
}

export async function asEnterprise(context: ProbeContext, from: Draft): Promise<SampleCall> {
  const company = context.company('enterprise');
  return {
    request: withBearer(wireRequest(from), await context.enterprise(company).ready()),
    audience: { role: 'enterprise', id: company.uscc },
    sign: (request) => request,
  };
}

export function signedBy(
  context: ProbeContext,
  role: 'node' | 'operator',
  { from, credentials }: { from: Draft; credentials: SigningCredentials | undefined },
): SampleCall {
  if (!credentials) throw new Unmet(text(`配置中缺少 ${role} 的凭据`, `the configuration names no ${role}`));
  return {
    request: wireRequest(from),
    audience: { role, id: credentials.clientId },
    sign: (request) => context.platform.signAs(credentials, request),
  };
}

export function openly(from: Draft): SampleCall {
  return { request: wireRequest(from), audience: anonymous, sign: (request) => request };
}

/** A licence of the company `enterprise` for the assessed institution, by its id. */
export async function licenceOf(context: ProbeContext, items: readonly string[]): Promise<string> {
  const { credentials } = context.platform.institution('assessed');
  const enterprise = context.enterprise(context.company('enterprise'));
  return (await enterprise.grant({ institutionId: credentials.clientId, items })).licenseId;
}

/** An item of which something can be pushed without licence. */
export function pushedItem(context: ProbeContext): string {
  const [item] = context.items(({ method, licence }) => method === 'aggregation' && licence !== 'required');
  if (!item) throw new Unmet(text('规则集中没有可订阅的信息项', 'an item that can be subscribed to'));
  return item.id;
}
