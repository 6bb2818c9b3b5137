import { draft, wireRequest } from '../../../src/driver/institution-client.ts';
import type { InstitutionRole } from '../../../src/driver/run-binding.ts';
import type { Text } from '../../../src/engine/text.ts';
import { text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import type { Mutation } from './mutation.ts';

/** What an institution that may not enter tries: asking for a token, and calling with another's. */
export function barred(role: InstitutionRole, who: Text): readonly Mutation[] {
  return [
    {
      id: `${role}-asks-for-a-token`,
      what: text(`${who.zh}申请令牌`, `${who.en} asking for a token`),
      needs: ['issues-token'],
      refusedBy: refusal.standing,
      mutate(call, { platform }) {
        const { credentials } = platform.institution(role);
        const request = wireRequest(draft.issueToken(credentials.clientId, credentials.clientSecret));
        return call.sign(request, { credentials });
      },
    },
    {
      id: `${role}-with-anothers-token`,
      what: text(`${who.zh}以他机构的令牌调用`, `${who.en} calling with another's token`),
      needs: ['token'],
      // Barred for its standing or for the token that is not its own: both reasons are there.
      refusedBy: [...refusal.standing, ...refusal.token],
      mutate: (call, { platform }) =>
        call.sign(call.request, { credentials: platform.institution(role).credentials }),
    },
  ];
}
