import { setTimeout as delay } from 'node:timers/promises';
import { wireRequest } from '../driver/institution-client.ts';
import type { PlatformBinding } from '../driver/run-binding.ts';
import { openTransport } from '../driver/transport.ts';

const health = wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' });

/**
 * Waits until the platform answers anything at all, `withinMs` at the longest. Gives null when it did, and
 * otherwise why the last attempt met nobody.
 */
export async function awaitPlatform(
  { baseUrl, tls, answerTimeoutMs }: PlatformBinding,
  { withinMs, onWait }: { withinMs: number; onWait?: () => void },
): Promise<string | null> {
  const transport = openTransport({
    baseUrl,
    tls,
    timeoutMs: Math.min(answerTimeoutMs, Math.max(withinMs, 100)),
  });
  const giveUpAt = performance.now() + withinMs;
  let waited = false;
  try {
    for (;;) {
      const answer = await transport.deliver(health);
      if (answer.kind === 'answer') return null;
      if (performance.now() >= giveUpAt) return `${answer.code}: ${answer.message}`;
      if (!waited) onWait?.();
      waited = true;
      await delay(200);
    }
  } finally {
    await transport.close();
  }
}
