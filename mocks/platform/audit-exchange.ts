import type { Exchange } from '../../src/contract/exchange.ts';
import { signatureHeaders } from '../../src/crypto/index.ts';
import type { PlatformContext } from './platform-context.ts';
import type { Principal } from './principal.ts';
import type { AuditEntry } from './store/audit-store.ts';

/** Operations that touch nobody's data and ask for nobody's name. */
const unrecorded: readonly string[] = ['getHealth', 'moveClock', 'getRiskNotice'];

/** Writes an exchange into the audit log, refused ones too: what was asked, never what was answered. */
export function auditExchange(platform: PlatformContext, exchange: Exchange): void {
  const { decisions, store } = platform;
  const { operationId, problem } = exchange;
  if (operationId === null || unrecorded.includes(operationId)) return;
  // The catalogue is nobody's data; whoever is not let in to it is written down all the same.
  if (operationId === 'listItems' && !problem) return;
  const entry = entryOf(platform, exchange, operationId);
  if (!decisions.audit.isRecorded(entry)) return;
  store.audit.add(decisions.audit.written(entry, textOf(exchange.request.rawBody)));
}

function entryOf(platform: PlatformContext, exchange: Exchange, operation: string): AuditEntry {
  const { contract, clock, profile } = platform;
  const { request, problem } = exchange;
  const path = request.target.split('?', 1)[0] ?? '';
  const match = contract.api('local-platform').match(request.method, path);
  const asked: Readonly<Record<string, unknown>> = {
    ...askedIn(request),
    ...(match && 'pathParams' in match ? match.pathParams : {}),
  };
  const who = callerOf(platform, exchange, asked);
  const item = profile.items.find(({ id }) => id === asked['item'])?.id;
  const uscc = who.uscc ?? wellFormed(asked['uscc'], /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/);
  const licenseId = wellFormed(asked['licenseId'], /^[A-Za-z0-9_-]{8,64}$/);
  const purpose = wellFormed(asked['purpose'], /^[a-z][a-z-]{1,39}$/);
  return {
    at: clock.now(),
    role: who.role,
    clientId: who.clientId,
    operation,
    ...(item === undefined ? {} : { item }),
    ...(uscc === undefined ? {} : { uscc }),
    ...(licenseId === undefined ? {} : { licenseId }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(operation === 'createCreditReport' ? { sections: sectionsOf(platform, exchange) } : {}),
    result: problem?.code ?? '0000',
    traceId: exchange.traceId,
  };
}

/** Who asked. Of a caller that was refused: the client it named, which is no proof that it was that client. */
function callerOf(
  { contract, store }: PlatformContext,
  exchange: Exchange,
  asked: Readonly<Record<string, unknown>>,
): { readonly role: string; readonly clientId: string; readonly uscc?: string } {
  const principal = exchange.principal as Principal | undefined;
  if (principal?.role === 'enterprise') {
    return { role: 'enterprise', clientId: principal.uscc, uscc: principal.uscc };
  }
  const tag = contract.api('local-platform').operation(exchange.operationId ?? '')?.tags[0] ?? 'institution';
  if (tag === 'enterprise') {
    const registration = store.registrations.find(String(asked['registrationId']));
    const uscc = registration?.uscc ?? wellFormed(asked['uscc'], /^[0-9A-Z]{18}$/);
    return { role: tag, clientId: uscc ?? '', ...(uscc === undefined ? {} : { uscc }) };
  }
  const named = exchange.request.headers.get(signatureHeaders.clientId);
  const clientId = wellFormed(named, /^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$/) ?? '';
  return { role: store.clients.find(clientId)?.role ?? tag, clientId };
}

/** The items of a report: those it gave, or, when it was refused, those that anyone would have got. */
function sectionsOf({ profile }: PlatformContext, { problem, response }: Exchange): readonly string[] {
  const given = problem ? undefined : membersOf(textOf(response.bytes ?? new Uint8Array()))['sections'];
  if (Array.isArray(given)) return given.map((section) => String((section as { item: unknown }).item));
  return profile.items.filter(({ licence }) => licence !== 'required').map(({ id }) => id);
}

/** What the body asks, as JSON or as the text fields of a form. */
function askedIn({ headers, rawBody }: Exchange['request']): Readonly<Record<string, unknown>> {
  const text = textOf(rawBody);
  const isForm = /^multipart\/form-data/i.test(headers.get('content-type') ?? '');
  return isForm ? fieldsOf(text) : membersOf(text);
}

/** The one-line fields of a form, without looking into its files. */
function fieldsOf(form: string): Readonly<Record<string, unknown>> {
  const field = /^content-disposition: form-data; name="(\w+)"\r\n\r\n([^\r\n]{0,200})\r\n/gim;
  return Object.fromEntries([...form.matchAll(field)].map(([, name = '', value]) => [name, value]));
}

function wellFormed(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
