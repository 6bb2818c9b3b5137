import type { GuardCall } from '../../src/contract/create-app.ts';
import { decodeStrictly, signatureHeaders } from '../../src/crypto/index.ts';
import { coversARequest } from './decisions/access.ts';
import { itemOf, setting, type PlatformContext } from './platform-context.ts';
import type { Principal } from './principal.ts';
import { refusal } from './result-codes.ts';
import type { RegisteredClient } from './store/client-store.ts';

/**
 * Lets a request in, or refuses it before anything of it is parsed. `sentTarget` is the path and query that
 * the client sent and signed; `callersPort` tells its connection from others.
 */
export function createGuard(
  platform: PlatformContext,
  {
    sentTarget,
    callersPort,
  }: {
    readonly sentTarget: (request: Request) => string;
    readonly callersPort: (request: Request) => number | undefined;
  },
) {
  const { decisions, store, clock, profile } = platform;

  return async function guard(call: GuardCall): Promise<Principal> {
    const { security, operationId } = call.operation;
    if (security.includes('testingToken')) return letTesterIn(call);
    if (security.length === 0 || !decisions.access.isClosed(operationId)) return { role: 'anonymous' };
    if (security.includes('enterpriseSession')) return letEnterpriseIn(call);
    const client = await verifySignature(call);
    const needed = call.operation.tags[0] ?? '';
    if (!decisions.access.roleMay(client.role, { needed, path: pathOf(sentTarget(call.request)) })) {
      throw refusal('2001');
    }
    if (client.role === 'institution') {
      const moment = security.includes('institutionToken') ? 'request' : 'issue';
      if (!decisions.access.isInGoodStanding(client, { now: clock.now(), moment, operationId }))
        throw refusal('2008');
      if (moment === 'request' && needed === 'institution') verifyToken(call, client);
    }
    refuseUnknownItem(call);
    return { role: client.role, clientId: client.clientId };
  };

  function bearerOf({ request }: GuardCall): string {
    const target = sentTarget(request);
    return decisions.access.bearerOf(request.headers, target.slice(pathOf(target).length + 1));
  }

  /** A header in its form; refuses one that is missing or has another. */
  function headerOf(headers: Headers, name: string, form: RegExp): string {
    const sent = headers.get(name);
    const value = sent === null ? '' : decisions.access.headerSays(sent);
    if (!form.test(value)) throw refusal('2005');
    return value;
  }

  function letTesterIn(call: GuardCall): Principal {
    const given = call.request.headers.get('x-testing-token') ?? '';
    const expected = platform.configuration.testing?.token ?? '';
    if (expected === '' || !decisions.access.testingTokenIsRight(given, expected)) throw refusal('2002');
    return { role: 'testing' };
  }

  function letEnterpriseIn(call: GuardCall): Principal {
    const token = bearerOf(call);
    const session = token === '' ? undefined : decisions.access.registrationOf(token, store);
    if (!session) throw refusal('2002');
    refuseExpired(session.issuedAt, call);
    const registration = store.registrations.find(session.owner);
    if (!registration) throw refusal('2002');
    return { role: 'enterprise', uscc: registration.uscc, registrationId: registration.registrationId };
  }

  async function verifySignature(call: GuardCall): Promise<RegisteredClient> {
    const { headers } = call.request;
    const { access } = decisions;
    const { operationId } = call.operation;
    const clientId = headerOf(headers, signatureHeaders.clientId, /^[\x21-\x7e]{1,64}$/);
    const client = access.clientNamed(clientId, store.clients);
    const port = callersPort(call.request);
    if (!access.demandsSignature(headers, port) && client) return client;
    const timestamp = headerOf(headers, signatureHeaders.timestamp, /^\d{1,15}$/);
    const nonce = headerOf(headers, signatureHeaders.nonce, /^[A-Za-z0-9_-]{16,64}$/);
    const claimed = headerOf(headers, signatureHeaders.algorithm, /^\S{1,20}$/);
    const signature = decodeStrictly(headerOf(headers, signatureHeaders.signature, /^\S{1,512}$/), 'base64');
    if (!client) throw refusal('2004');
    const algorithm = access.algorithmFor(client, claimed);
    if (algorithm === undefined || !signature) throw refusal('2005');

    const target = sentTarget(call.request);
    const readings = access.readingsOf(
      {
        method: call.request.method,
        path: pathOf(target),
        query: target.slice(pathOf(target).length),
        clientId,
        timestamp,
        nonce,
        body: call.rawBody,
      },
      profile.items,
    );
    if (!coversARequest(access, readings, { client, algorithm, signature })) throw refusal('2005');
    const now = clock.now();
    const windowSeconds = setting(profile, 'signatureWindowSeconds');
    if (!access.timestampIsTimely({ timestamp: Number(timestamp), now, windowSeconds }))
      throw refusal('2006');
    // A nonce counts only once the signature is right: nobody else can use up a client's nonces.
    const token = bearerOf(call);
    if (!(await access.claimNonce(store.nonces, { clientId, nonce, operationId, token, now, port })))
      throw refusal('2007');
    return client;
  }

  function verifyToken(call: GuardCall, client: RegisteredClient): void {
    const token = bearerOf(call);
    const issued =
      token === '' ? undefined : decisions.access.tokenOf(token, { clientId: client.clientId, store });
    if (!issued || !decisions.access.tokenBelongsTo(issued, client.clientId)) throw refusal('2002');
    refuseExpired(issued.issuedAt, call);
  }

  function refuseExpired(issuedAt: number, { operation: { operationId } }: GuardCall): void {
    const lifetimeSeconds = decisions.access.tokenLifetime(setting(profile, 'tokenLifetimeSeconds'));
    if (decisions.access.tokenIsExpired({ issuedAt, lifetimeSeconds, now: clock.now(), operationId }))
      throw refusal('2003');
  }

  /** An item outside the profile's list does not exist; one of the list may not be offered by this method. */
  function refuseUnknownItem({ operation, pathParams }: GuardCall): void {
    const id = pathParams['item'];
    if (id === undefined) return;
    const by = operation.operationId === 'verifyItem' ? 'verify' : 'query';
    if (!decisions.access.offers(itemOf(profile, id), by)) throw refusal('3006');
  }
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}
