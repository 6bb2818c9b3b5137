import { enterpriseSecret } from '../driver/enterprise-secret.ts';
import { wireRequest } from '../driver/institution-client.ts';
import type { PlatformBinding } from '../driver/run-binding.ts';
import { openTransport } from '../driver/transport.ts';
import { askOver } from './ask-platform.ts';
import { Misuse } from './misuse.ts';

/**
 * The header of a fresh session of an enterprise that a run with the same configuration has registered. Throws Misuse
 * where the platform opens none.
 */
export async function sessionHeader(platform: PlatformBinding, uscc: string): Promise<string> {
  const { baseUrl, tls, answerTimeoutMs: timeoutMs } = platform;
  const transport = openTransport({ baseUrl, tls, timeoutMs });
  const signIn = wireRequest({
    operation: 'createEnterpriseSession',
    method: 'POST',
    path: '/v1/enterprise/sessions',
    body: { uscc, secret: enterpriseSecret(platform, uscc) },
  });
  try {
    return `authorization: Bearer ${await askOver(transport, platform)(signIn, 'token')}`;
  } catch (cause) {
    if (!(cause instanceof Misuse)) throw cause;
    throw new Misuse(
      'cannot-sign-in',
      `The enterprise ${uscc} cannot sign in. ${cause.message}`,
      'Only an enterprise that a run with this configuration registered can, while the platform is up that was weighed.',
      { cause },
    );
  } finally {
    await transport.close();
  }
}
