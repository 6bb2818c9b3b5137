import { randomBytes } from 'node:crypto';
import { wireRequest } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, type Reply } from '../../src/driver/reply.ts';

/** How an enterprise signs in: its code, and the secret that it chose when it registered. */
export interface Account {
  readonly uscc: string;
  readonly secret: string;
}

export function openSession({ platform }: ProbeContext, { uscc, secret }: Account): Promise<Reply> {
  const body = { uscc, secret };
  const path = '/v1/enterprise/sessions';
  return platform.deliver(wireRequest({ operation: 'createEnterpriseSession', method: 'POST', path, body }));
}

/** A company that registered under a secret of its own and has used it once; with the session that it got. */
export async function openAccount(
  context: ProbeContext,
  label: string,
): Promise<Account & { readonly session: string }> {
  const { uscc, enterpriseName } = context.company(label);
  const account = { uscc, secret: randomBytes(18).toString('base64url') };
  const registration = wireRequest({
    operation: 'registerEnterprise',
    method: 'POST',
    path: '/v1/enterprise/registrations',
    body: { ...account, enterpriseName },
  });
  requireSuccess(await context.platform.deliver(registration), {
    zh: '企业注册',
    en: 'registration of an enterprise',
  });
  const opened = requireSuccess(await openSession(context, account), {
    zh: '企业登录',
    en: 'a session of an enterprise',
  });
  return { ...account, session: requireString(opened, 'token') };
}
