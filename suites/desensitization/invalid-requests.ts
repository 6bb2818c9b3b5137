import type { Company } from '../../fixtures/world/index.ts';
import { wireRequest, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';

/** Where in a request a value may stand. */
export type RequestPlace = 'path' | 'query' | 'body' | 'header';

export const requestPlaces = ['path', 'query', 'body', 'header'] as const satisfies readonly RequestPlace[];

/** A request that must be refused and holds a secret of the company where it does not belong. */
export interface InvalidRequest {
  readonly sent: string;
  send(): Promise<Reply>;
}

/**
 * None of them holds a secret where the contract has its own use for it (a code, a licence, a client), since an
 * audit log rightly writes those down as they were asked.
 */
export function invalidRequests(
  context: ProbeContext,
  company: Company,
): Readonly<Record<RequestPlace, readonly InvalidRequest[]>> {
  const { platform } = context;
  const { idNumber, phone } = company.legalRepresentative;
  const institution = platform.institution('assessed');
  const purpose = context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
  const item = context.items(({ method }) => method !== 'verification')[0]?.id ?? '';
  const query: Draft = {
    operation: 'queryItem',
    method: 'POST',
    path: `/v1/items/${item}/query`,
    body: { uscc: company.uscc, purpose },
  };
  const search: Draft = { operation: 'searchEnterprises', method: 'GET', path: '/v1/enterprises' };

  /** Signed after the change, so that the change is all that is wrong. */
  async function changed(
    from: Draft,
    change: (request: WireRequest) => Partial<WireRequest>,
  ): Promise<Reply> {
    const request = wireRequest(from);
    const headers = { ...request.headers, authorization: `Bearer ${await institution.token()}` };
    const honest = { ...request, headers };
    return institution.deliver(platform.signAs(institution.credentials, { ...honest, ...change(honest) }));
  }
  const withHeaders = (headers: Readonly<Record<string, string>>) =>
    changed(query, (request) => ({ headers: { ...request.headers, ...headers } }));
  const openly = (from: Draft) => platform.deliver(wireRequest(from));
  const registration = (id: string, body: unknown): Draft => ({
    operation: 'verifyRegistration',
    method: 'POST',
    path: `/v1/enterprise/registrations/${id}/verification`,
    body,
  });

  return {
    path: [
      {
        sent: 'id number as a batch id',
        send: () =>
          changed({ ...search, operation: 'getBatch', path: `/v1/batches/${idNumber}` }, () => ({})),
      },
      {
        sent: 'phone as an item',
        send: () => changed({ ...query, path: `/v1/items/${phone}/query` }, () => ({})),
      },
      {
        sent: 'id number as an unknown path',
        // No operation of the specification, so none to hold the answer against.
        send: () =>
          platform.deliver({ ...wireRequest(search), operation: null, path: `/v1/people/${idNumber}` }),
      },
      {
        sent: 'id number as a registration id',
        send: () =>
          openly(
            registration(idNumber, { legalRepresentativeName: '试', legalRepresentativeIdNumber: '00000' }),
          ),
      },
    ],
    query: [
      {
        sent: 'id number as a page',
        send: () => institution.call({ ...search, query: { pageIndex: idNumber } }),
      },
      {
        sent: 'phone as a division',
        send: () => institution.call({ ...search, query: { division: phone } }),
      },
      {
        sent: 'id number as a page size',
        send: () => institution.call({ ...query, query: { pageSize: `${idNumber}x` } }),
      },
    ],
    body: [
      {
        sent: 'id number as the purpose',
        send: () => institution.call({ ...query, body: { uscc: company.uscc, purpose: idNumber } }),
      },
      {
        sent: 'id number and phone in members that the contract does not know',
        send: () => institution.call({ ...query, body: { uscc: company.uscc, purpose, idNumber, phone } }),
      },
      {
        sent: 'JSON that breaks off after an id number',
        send: () =>
          changed(query, () => ({ body: `{"purpose": "${purpose}", "note": ${idNumber}, ${phone}` })),
      },
      {
        sent: 'a list of phones in place of an object',
        send: () => changed(query, () => ({ body: JSON.stringify([phone, idNumber]) })),
      },
      {
        sent: 'id number as a form',
        send: () =>
          changed(query, ({ headers }) => ({
            headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
            body: `idNumber=${idNumber}`,
          })),
      },
      {
        sent: 'a real-name claim without a name',
        send: () =>
          openly(registration('registration-0001', { legalRepresentativeIdNumber: idNumber, phone })),
      },
    ],
    header: [
      {
        sent: 'id number as a token',
        send: () => withHeaders({ authorization: `Bearer ${idNumber}` }),
      },
      {
        sent: 'id number and phone within a content type',
        send: () => withHeaders({ 'content-type': `text/x-${idNumber}; charset=${phone}` }),
      },
      {
        sent: 'phone within a malformed signature header',
        send: async () => {
          const request = await institution.sign(query);
          return institution.deliver({
            ...request,
            headers: { ...request.headers, 'x-timestamp': `${phone}x`, 'x-nonce': `${idNumber} ` + phone },
          });
        },
      },
    ],
  };
}
