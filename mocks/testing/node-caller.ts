import type { App } from '../../src/contract/create-app.ts';
import {
  openEnvelope,
  sealEnvelope,
  type EnvelopeVariant,
  type SealedEnvelope,
} from '../../src/crypto/envelope.ts';
import type { Sm2PrivateKey, Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import { createSessionKeyring, type SessionKeyring } from '../../src/crypto/session-keyring.ts';
import { postJson } from './test-network.ts';

/** What a node answered: its code, and the plaintext when there was one. */
export interface NodeReply {
  readonly code: string;
  readonly message: string;
  readonly plain: unknown;
  readonly traceId: string | null;
}

/** How a request deviates from the honest one. */
export interface Deviation {
  readonly token?: string | undefined;
  readonly signedBy?: Sm2PrivateKey;
  readonly statedKey?: Sm2PrivateKey;
  readonly traceId?: string;
}

/** A client of a node's envelope operations, in tests. */
export class NodeCaller {
  readonly key: Sm2PrivateKey;
  readonly #node: App;
  readonly #nodeKey: Sm2PublicKey;
  readonly #variant: EnvelopeVariant;
  readonly #keyring: SessionKeyring;

  constructor(options: { node: App; nodeKey: Sm2PublicKey; variant: EnvelopeVariant; key: Sm2PrivateKey }) {
    this.key = options.key;
    this.#node = options.node;
    this.#nodeKey = options.nodeKey;
    this.#variant = options.variant;
    this.#keyring = createSessionKeyring(options.variant);
  }

  /** Calls an envelope operation and opens the answer. */
  async call(path: string, plain: unknown, deviation: Deviation = {}): Promise<NodeReply> {
    const { statedKey = this.key, signedBy = this.key, token, traceId } = deviation;
    const { data, ...sealed } = sealEnvelope(JSON.stringify(plain), {
      session: this.#keyring.keyFor(this.#nodeKey),
      sender: signedBy,
      variant: this.#variant,
    });
    const publicKey = statedKey.publicKey.hex;
    const body = { publicKey, requestData: data, ...sealed, ...(token === undefined ? {} : { token }) };
    const headers = traceId === undefined ? {} : { 'x-trace-id': traceId };
    return this.#read(await postJson(this.#node, path, { body, headers }));
  }

  /** Uploads a licence with these form fields. */
  async upload(
    fields: Readonly<Record<string, string>>,
    file = new File(['%PDF-1.7'], 'licence.pdf'),
  ): Promise<NodeReply> {
    const form = new FormData();
    form.set('file', file);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const url = 'http://member.invalid/api/creditInquiry/uploadLicense';
    const response = await this.#node(new Request(url, { method: 'POST', body: form }));
    return this.#read({ headers: response.headers, body: await response.json() });
  }

  #read({ headers, body }: { readonly headers: Headers; readonly body: unknown }): NodeReply {
    const answer = body as SealedEnvelope & { success: boolean; errorCode: string; errorMessage: string };
    const reply = {
      code: answer.errorCode,
      message: answer.errorMessage,
      traceId: headers.get('x-trace-id'),
    };
    if (!answer.success) return { ...reply, plain: undefined };
    const opening = { recipient: this.key, sender: this.#nodeKey, variant: this.#variant };
    return { ...reply, plain: JSON.parse(openEnvelope(answer, opening)) };
  }
}
