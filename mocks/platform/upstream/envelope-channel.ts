import {
  createSessionKeyring,
  CryptoError,
  decodeStrictly,
  decryptEnvelope,
  importPublicKeyHex,
  sealEnvelope,
  sm2Verify,
  type EnvelopeVariant,
  type Sm2PrivateKey,
} from '../../../src/crypto/index.ts';
import type { AccessDecisions } from '../decisions/access.ts';
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
    options: { readonly token?: string; readonly traceId: string },
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
  readonly access: AccessDecisions;
  readonly send?: Send;
}): EnvelopeChannel {
  const { url, own, variant, access, send = sendPlainly } = options;
  const nodeKey = importPublicKeyHex(options.nodeKey);
  const keyring = createSessionKeyring(variant);

  function open(answer: Readonly<Record<string, unknown>>): string {
    const sealed = { data: String(answer['data']), key: String(answer['key']) };
    try {
      return decryptEnvelope(sealed, { recipient: own, variant });
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

  return {
    publicKey: own.publicKey.hex,
    async post(path, plain, { token, traceId }) {
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
      const headers = { 'content-type': 'application/json', 'X-Trace-Id': traceId };
      const answer = await send(
        `${url}${path}`,
        { method: 'POST', headers, body },
        { unreachable: '5001', late: '5002' },
      );
      return readAnswer(answer.body);
    },
    async postForm(path, form, traceId) {
      const encoded = new Response(form);
      const body = new Uint8Array(await encoded.arrayBuffer());
      const headers = { 'content-type': encoded.headers.get('content-type') ?? '', 'X-Trace-Id': traceId };
      const answer = await send(
        `${url}${path}`,
        { method: 'POST', headers, body },
        { unreachable: '5001', late: '5002' },
      );
      return readAnswer(answer.body);
    },
    open: (sealed) => JSON.parse(open(sealed)) as Plain,
  };
}
