import { draft, wireRequest } from '../../../src/driver/institution-client.ts';
import { text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import type { Mutation } from './mutation.ts';

/** Requests signed in the name of a client that was never registered. */
export const unknownClients: readonly Mutation[] = [
  {
    id: 'client-unknown',
    what: text('以未登记的客户端标识签名', 'signed as an unknown client'),
    needs: ['signature'],
    refusedBy: refusal.client,
    mutate: ({ request, sign, credentials }) =>
      sign(request, {
        ...(credentials && { credentials: { ...credentials, clientId: 'inst-never-admitted' } }),
      }),
  },
  {
    id: 'client-longer',
    what: text('以自己的标识再加一个字符签名', 'signed as its own id and one character more'),
    needs: ['signature'],
    refusedBy: refusal.client,
    mutate: ({ request, sign, credentials }) =>
      sign(request, {
        ...(credentials && { credentials: { ...credentials, clientId: `${credentials.clientId}x` } }),
      }),
  },
  {
    id: 'client-of-the-body-unknown',
    what: text(
      '以自己的标识签名，为未登记的客户端申请令牌',
      'signed as itself, asking a token for an unknown client',
    ),
    needs: ['issues-token'],
    refusedBy: refusal.client,
    mutate(call, { platform }) {
      const { clientSecret } = platform.institution('assessed').credentials;
      return call.sign(wireRequest(draft.issueToken('inst-never-admitted', clientSecret)));
    },
  },
  {
    id: 'client-of-the-body-another',
    what: text(
      '以自己的标识签名，凭另一机构的密钥为其申请令牌',
      "signed as itself, asking a token for another institution with that one's secret",
    ),
    needs: ['issues-token'],
    refusedBy: refusal.client,
    mutate(call, { platform }) {
      const { clientId, clientSecret } = platform.institution('second').credentials;
      return call.sign(wireRequest(draft.issueToken(clientId, clientSecret)));
    },
  },
];
