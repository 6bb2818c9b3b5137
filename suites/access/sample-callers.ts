import type { Company } from '../../fixtures/world/company.ts';
import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { InstitutionRole, SigningCredentials } from '../../src/driver/run-binding.ts';
import type { Audience } from '../../src/driver/run-log.ts';
import type { SigningOverrides, WireRequest } from '../../src/driver/wire-request.ts';
import { text } from '../../src/engine/text.ts';
import { ofTheRun } from './of-the-run.ts';
import { Unmet } from '../../src/engine/unmet.ts';

/** A valid call of one operation, complete but for its signature. */
export interface SampleCall {
  /** With its token, where it needs one. */
  readonly request: WireRequest;
  readonly audience: Omit<Audience, 'licences'>;
  /** With what it is signed, where the operation is signed. */
  readonly credentials?: SigningCredentials;
  /** Signs afresh where the operation is signed; gives the request back otherwise. */
  sign(request: WireRequest, by?: SigningBy): WireRequest;
}

/** How to sign otherwise than the caller would. */
export interface SigningBy extends SigningOverrides {
  readonly credentials?: SigningCredentials;
}

function signer(context: ProbeContext, own: SigningCredentials): SampleCall['sign'] {
  return (request, { credentials = own, ...overrides } = {}) =>
    context.platform.signAs(credentials, request, overrides);
}

/** `role` is that of the institution that calls, where it can be another than the assessed one. */
export type Sampler = (context: ProbeContext, role: InstitutionRole) => Promise<SampleCall>;

const anonymous = { role: 'anonymous', id: '' } as const;

function withBearer(request: WireRequest, token: string): WireRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
}

export async function asInstitution(
  context: ProbeContext,
  from: Draft | WireRequest,
  role: InstitutionRole = 'assessed',
): Promise<SampleCall> {
  const institution = context.platform.institution(role);
  const request = 'headers' in from ? from : wireRequest(from);
  return {
    request: withBearer(request, await institution.token()),
    audience: { role: 'institution', id: institution.credentials.clientId },
    credentials: institution.credentials,
    sign: signer(context, institution.credentials),
  };
}

/** By default the company `enterprise` of the case. */
export async function asEnterprise(
  context: ProbeContext,
  from: Draft,
  company = context.company('enterprise'),
): Promise<SampleCall> {
  return {
    request: withBearer(wireRequest(from), await context.enterprise(company).ready()),
    audience: { role: 'enterprise', id: company.uscc },
    sign: (request) => request,
  };
}

/** One enterprise that all cases of the run share. */
function enterpriseOfTheRun(context: ProbeContext): Promise<Company> {
  return ofTheRun(context, 'enterprise', () => Promise.resolve(context.company('enterprise')));
}

/** A call that only reads, as the enterprise of the run. */
export async function asReadingEnterprise(context: ProbeContext, from: Draft): Promise<SampleCall> {
  return asEnterprise(context, from, await enterpriseOfTheRun(context));
}

/** A live session of the enterprise of the run. */
export async function sessionOfTheRun(context: ProbeContext): Promise<string> {
  return context.enterprise(await enterpriseOfTheRun(context)).ready();
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
    credentials,
    sign: signer(context, credentials),
  };
}

export function openly(from: Draft): SampleCall {
  return { request: wireRequest(from), audience: anonymous, sign: (request) => request };
}

/** A licence of the company `enterprise` for an institution, by its id. */
export async function licenceOf(
  context: ProbeContext,
  items: readonly string[],
  role: InstitutionRole = 'assessed',
): Promise<string> {
  const { credentials } = context.platform.institution(role);
  const enterprise = context.enterprise(context.company('enterprise'));
  return (await enterprise.grant({ institutionId: credentials.clientId, items })).licenseId;
}

/** An item of which something can be pushed without licence. */
export function pushedItem(context: ProbeContext): string {
  const [item] = context.items(({ method, licence }) => method === 'aggregation' && licence !== 'required');
  if (!item) throw new Unmet(text('规则集中没有可订阅的信息项', 'an item that can be subscribed to'));
  return item.id;
}
