import type { ApiName } from '../../../src/contract/api-name.ts';
import type { NetworkMember } from '../../../src/contract/admin.ts';
import { openEnvelope, sealEnvelope, type SealedEnvelope } from '../../../src/crypto/envelope.ts';
import { signRequest } from '../../../src/crypto/request-signature.ts';
import { createSessionKeyring } from '../../../src/crypto/session-keyring.ts';
import { deriveSm2Key } from '../../../src/crypto/derive-sm2-key.ts';
import { importPublicKeyHex } from '../../../src/crypto/sm2-key.ts';
import type { RunningNetwork } from '../../../mocks/network.ts';
import { NodeCaller } from '../../../mocks/testing/node-caller.ts';
import { PlatformCaller } from '../../../mocks/testing/platform-caller.ts';

/** Somebody who may speak to a member. */
export interface MemberCaller {
  readonly api: ApiName;
  readonly url: string;
  /** The body of an envelope operation around a plaintext, which need not be JSON. */
  seal(plain: string): Record<string, unknown>;
  /** Opens a sealed answer; throws where it is not sealed for us. */
  open(answer: unknown): unknown;
  /** Headers that sign a request in clear. */
  sign(request: {
    readonly method: string;
    readonly target: string;
    readonly body?: Uint8Array;
  }): Readonly<Record<string, string>>;
  /** What a form names beside its fields. */
  readonly formIdentity: Readonly<Record<string, string>>;
  /** Member → our own value of it, wherever a body has such a member. */
  readonly own: Readonly<Record<string, string>>;
  /** Takes a fresh token: the clock may have outlived the last. */
  renew(): Promise<void>;
}

export type Callers = Readonly<Record<NetworkMember, MemberCaller>>;

/**
 * Admits a platform and takes the national client's account: from here on every member answers us. That we stay
 * admitted, no request may change: our own application is nobody's to ask about.
 */
export async function createCallers(network: RunningNetwork): Promise<Callers> {
  const { inProcess, nationalClient, addresses, departmentClient } = network;
  const platform = new PlatformCaller(inProcess);
  const admitted = await platform.admit('2030-12-31');
  const nodeKey = importPublicKeyHex(network.nationalNodePublicKey);
  const client = new NodeCaller({
    node: inProcess.apps.nationalNode,
    nodeKey,
    variant: network.envelope,
    key: deriveSm2Key('fuzz national client'),
  });
  const { appId, appKey, appSecret } = nationalClient;

  const envelopeCaller = (options: {
    readonly api: ApiName;
    readonly url: string;
    readonly caller: NodeCaller;
    readonly nodeKey: ReturnType<typeof importPublicKeyHex>;
    readonly token: () => Promise<string>;
    readonly own: MemberCaller['own'];
  }): MemberCaller => {
    const { api, url, caller, own } = options;
    const keyring = createSessionKeyring(network.envelope);
    const publicKey = caller.key.publicKey.hex;
    let token = '';
    return {
      api,
      url,
      own,
      seal(plain) {
        const { data, ...sealed } = sealEnvelope(plain, {
          session: keyring.keyFor(options.nodeKey),
          sender: caller.key,
          variant: network.envelope,
        });
        return { publicKey, requestData: data, ...sealed, token };
      },
      open: (answer): unknown =>
        // A sealed answer has just been held to its schema.
        JSON.parse(
          openEnvelope(answer as SealedEnvelope, {
            recipient: caller.key,
            sender: options.nodeKey,
            variant: network.envelope,
          }),
        ),
      sign: () => ({}),
      get formIdentity() {
        return { publicKey, token };
      },
      async renew() {
        token = await options.token();
      },
    };
  };

  const of = {
    'national-node': envelopeCaller({
      api: 'national-node',
      url: addresses.nationalNode,
      caller: client,
      nodeKey,
      own: { appId, appKey, appSecret },
      token: async () =>
        ((await client.call('/api/getToken', { appId, appKey, appSecret })).plain as { token: string }).token,
    }),
    'provincial-node': envelopeCaller({
      api: 'provincial-node',
      url: addresses.provincialNode,
      caller: platform,
      nodeKey: importPublicKeyHex(network.nodePublicKey),
      own: {
        platformId: admitted.platformId,
        appId: admitted.appId,
        appKey: admitted.appKey,
        appSecret: admitted.appSecret,
      },
      token: () => platform.token(admitted),
    }),
    department: {
      api: 'data-provider',
      url: addresses.department,
      seal: () => ({}),
      open: (answer: unknown) => answer,
      sign({ method, target, body }) {
        const [path = '', query = ''] = target.split('?');
        return signRequest(
          {
            method,
            path,
            query,
            clientId: departmentClient.clientId,
            timestamp: inProcess.clock.now(),
            ...(body === undefined ? {} : { body }),
          },
          { algorithm: 'HMAC-SM3', key: Buffer.from(departmentClient.hmacKey, 'hex') },
        );
      },
      own: {},
      formIdentity: {},
      renew: async () => undefined,
    },
  } satisfies Callers;
  await Promise.all(Object.values(of).map((caller) => caller.renew()));
  return of;
}
