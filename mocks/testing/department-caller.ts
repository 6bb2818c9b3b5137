import { signRequest, type SigningKey } from '../../src/crypto/request-signature.ts';
import type { SingleNetwork } from '../network-in-process.ts';

/** How a signed call deviates from the honest one. */
export interface DepartmentDeviation {
  readonly clientId?: string;
  readonly key?: Uint8Array;
  readonly algorithm?: 'HMAC-SM3';
  /** Added to the clock, in ms. */
  readonly skew?: number;
  readonly nonce?: string;
  /** Sent in place of the body that was signed. */
  readonly sentBody?: unknown;
}

/** Calls a department as the platform would; GET where there is no body. */
export async function callDepartment(
  network: SingleNetwork,
  target: string,
  { body, ...deviation }: DepartmentDeviation & { readonly body?: unknown } = {},
): Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}> {
  const { departmentClient, clock, apps } = network;
  const method = body === undefined ? 'GET' : 'POST';
  const text = body === undefined ? undefined : JSON.stringify(body);
  const [path = '', query = ''] = target.split('?');
  const key: SigningKey = {
    algorithm: 'HMAC-SM3',
    key: deviation.key ?? Buffer.from(departmentClient.hmacKey, 'hex'),
  };
  const headers = signRequest(
    {
      method,
      path,
      query,
      clientId: deviation.clientId ?? departmentClient.clientId,
      timestamp: clock.now() + (deviation.skew ?? 0),
      ...(deviation.nonce === undefined ? {} : { nonce: deviation.nonce }),
      ...(text === undefined ? {} : { body: text }),
    },
    key,
  );
  const sent = deviation.sentBody === undefined ? text : JSON.stringify(deviation.sentBody);
  const request = new Request(`http://department.invalid${target}`, {
    method,
    headers: { ...headers, ...(sent === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const response = await apps.department(request);
  const answered = Object.fromEntries(response.headers);
  return { status: response.status, headers: answered, body: await response.json() };
}
