import type { App } from '../../src/contract/create-app.ts';
import { createNetwork, type NetworkInProcess, type NetworkWorldOptions } from '../create-network.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** A network of a few companies for tests, whose own breaches of contract fail the test that meets them. */
export function createTestNetwork(
  options: Partial<NetworkWorldOptions> = {},
  store?: NetworkStore,
): NetworkInProcess {
  return createNetwork(
    { profile: 'national-2021', seed: 'test', companies: 40, onBreach: 'throw', ...options },
    store,
  );
}

/** Posts JSON to an app and returns status and parsed answer. */
export async function postJson(
  app: App,
  path: string,
  {
    body,
    headers = {},
  }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: unknown }> {
  const request = new Request(`http://member.invalid${path}`, {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await app(request);
  return { status: response.status, headers: response.headers, body: await response.json() };
}
