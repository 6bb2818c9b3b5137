import { expect, test } from 'vitest';
import { wireRequest } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import type { Audience } from '../../src/driver/run-log.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import { text } from '../../src/engine/text.ts';
import { refusedEverywhere } from './calls-of-a-role.ts';

const refused: Reply = {
  exchange: 'e1',
  sentOrder: 1,
  order: 2,
  error: null,
  status: 401,
  code: '2003',
  headers: {},
  body: { code: '2003' },
  text: '{"code":"2003"}',
  durationMs: 1,
};

test("what is asked under another's token is told to have gone to who holds the token", async () => {
  const sent: { readonly bearer: string | undefined; readonly to: Omit<Audience, 'licences'> | undefined }[] =
    [];
  const platform = {
    deliver(request: WireRequest, to?: Omit<Audience, 'licences'>): Promise<Reply> {
      sent.push({ bearer: request.headers['authorization'], to });
      return Promise.resolve(refused);
    },
  };
  const request = wireRequest({ operation: 'exportOwnData', method: 'GET', path: '/v1/enterprise/export' });
  const holder = { role: 'enterprise', id: 'holder' } as const;
  const attempts = await refusedEverywhere(
    { platform } as unknown as ProbeContext,
    [
      {
        operationId: 'exportOwnData',
        call: { request, audience: { role: 'enterprise', id: 'sample' }, sign: (same) => same },
      },
    ],
    { when: text('后', 'after'), token: 'T', holder, refusedBy: [{ status: 401, codes: ['2003'] }] },
  );
  expect(sent).toEqual([{ bearer: 'Bearer T', to: holder }]);
  expect(attempts).toHaveLength(1);
});
