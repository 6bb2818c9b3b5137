import {
  createSessionKeyring,
  CryptoError,
  decodeStrictly,
  importPublicKeyHex,
  sealEnvelope,
  sm2Verify,
  type EnvelopeVariant,
  type Sm2PrivateKey,
} from '../../../src/crypto/index.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { isResultCode } from '../result-codes.ts';
import { send as sendPlainly, type Send } from './send.ts';
import { UpstreamError } from './upstream-error.ts';

/** The node's answer, opened. */
export type Plain = Readonly<Record<string, unknown>>;

/** Speaks the envelope protocol with the provincial node. */
export interface EnvelopeChannel {
  /** Upper-case hex of the platform's own public key. */
  readonly publicKey: string;
  post(
    path: string,
    plain: unknown,
    options: { readonly token?: string; readonly traceId: string; readonly timeoutMs?: number | undefined },
  ): Promise<Plain>;
  postForm(path: string, form: FormData, traceId: string): Promise<Plain>;
  /** Opens `{key, data}` without a signature, as credentials are handed over. */
  open(sealed: Readonly<Record<string, unknown>>): Plain;
}

export function createEnvelopeChannel(options: {
  readonly url: string;
  readonly nodeKey: string;
  readonly own: Sm2PrivateKey;
  readonly variant: EnvelopeVariant;
  readonly decisions: Pick<Decisions, 'access' | 'upstream'>;
  /** The national node, where the platform has spoken to it before it had a node of its own. */
  readonly formerUrl?: string;
  readonly send?: Send;
}): EnvelopeChannel {
  const { url, own, variant, send = sendPlainly } = options;
  const { access, upstream } = options.decisions;
  const nodeKey = importPublicKeyHex(options.nodeKey);
  const keyring = createSessionKeyring(variant, upstream.sessionKeyUses());

  function open(answer: Readonly<Record<string, unknown>>): string {
    const sealed = { data: String(answer['data']), key: String(answer['key']) };
    try {
      return upstream.opensAnswer(sealed, { recipient: own, variant });
    } catch (cause) {
      if (!(cause instanceof CryptoError)) throw cause;
      throw new UpstreamError('5001', 'The answer of the node cannot be opened.', {
        mayHaveArrived: true,
        cause,
      });
    }
  }

  /** The node's signature is checked over the plain text, with the key pinned in the configuration. */
  function readAnswer(answer: Readonly<Record<string, unknown>>): Plain {
    const code = String(answer['errorCode']);
    if (answer['success'] !== true) {
      throw new UpstreamError(isResultCode(code) ? code : '5001', `The node answered ${code}.`);
    }
    const plain = open(answer);
    const signature = decodeStrictly(String(answer['signatureData']), variant.encoding);
    const isRight = signature !== undefined && sm2Verify(plain, signature, nodeKey, { za: variant.za });
    if (!access.trustsNodeAnswer(isRight)) {
      throw new UpstreamError('5001', "The node's signature is wrong.", { mayHaveArrived: true });
    }
    return JSON.parse(plain) as Plain;
  }

  async function exchange(
    to: string,
    {
      type,
      body,
      traceId,
      timeoutMs,
    }: {
      readonly type: string;
      readonly body: string | Uint8Array;
      readonly traceId: string;
      readonly timeoutMs?: number | undefined;
    },
  ): Promise<Plain> {
    const headers = { 'content-type': type, 'X-Trace-Id': upstream.traceIdOnward(traceId) };
    const outgoing = {
      method: 'POST',
      headers,
      body,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    } as const;
    const answer = await send(to, outgoing, { unreachable: '5001', late: '5002' });
    return readAnswer(answer.body);
  }

  return {
    publicKey: own.publicKey.hex,
    async post(path, plain, { token, traceId, timeoutMs }) {
      const session = keyring.keyFor(nodeKey);
      const { data, key, signatureData } = sealEnvelope(JSON.stringify(plain), {
        session,
        sender: own,
        variant,
      });
      const body = JSON.stringify({
        publicKey: own.publicKey.hex,
        requestData: data,
        key,
        signatureData,
        ...(token === undefined ? {} : { token }),
      });
      const sent = upstream.pathToNode(path, token);
      const ask = (base: string) =>
        exchange(`${base}${sent}`, { type: 'application/json', body, traceId, timeoutMs });
      try {
        return await ask(url);
      } catch (error) {
        const other = upstream.elsewhere(options.formerUrl);
        if (other === undefined) throw error;
        return ask(other).catch(() => Promise.reject(error as Error));
      }
    },
    async postForm(path, form, traceId) {
      const encoded = new Response(form);
      const body = new Uint8Array(await encoded.arrayBuffer());
      const type = encoded.headers.get('content-type') ?? '';
      return exchange(`${url}${path}`, { type, body, traceId });
    },
    open: (sealed) => JSON.parse(open(sealed)) as Plain,
  };
}
