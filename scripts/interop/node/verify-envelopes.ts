import { EnvelopeError, openEnvelope, type EnvelopeVariant } from '../../../src/crypto/envelope.ts';
import { importPrivateKeyHex, importPublicKeyHex, type Sm2PrivateKey } from '../../../src/crypto/sm2-key.ts';
import { zaOf } from '../../../src/crypto/sm2-signature.ts';
import type { EnvelopeVector } from '../../vectors/envelope-vector.ts';
import type { NamedVariant } from '../../../src/crypto/envelope-variants.ts';
import { expectEqual, refused, taken, type Outcome } from './outcome.ts';

export interface EnvelopeFile {
  readonly keys: Readonly<Record<string, ListedKey>>;
  readonly iv: string;
  readonly variants: readonly NamedVariant[];
  readonly vectors: readonly EnvelopeVector[];
}

interface ListedKey {
  readonly privateKey: string;
  readonly publicKey: string;
  readonly za: string;
}

/** Opens an envelope as its receiver does. */
export function verifyEnvelopeVector(vector: EnvelopeVector, file: EnvelopeFile): Outcome {
  const { message, direction } = vector;
  const sender = readKey(file, vector.sender).publicKey;
  if (direction === 'request') expectEqual('publicKey', message['publicKey'], sender.hex);
  const envelope = {
    data: String(direction === 'request' ? message['requestData'] : message['data']),
    key: String(message['key']),
    signatureData: String(message['signatureData']),
  };
  try {
    const recipient = readKey(file, vector.recipient);
    const plain = openEnvelope(envelope, { recipient, sender, variant: variantOf(vector, file) });
    expectEqual('plain', plain, vector.plain);
    return taken;
  } catch (error) {
    if (error instanceof EnvelopeError) return refused(error.resultCode);
    throw error;
  }
}

function variantOf({ variant: name }: EnvelopeVector, { variants, iv }: EnvelopeFile): EnvelopeVariant {
  const variant = variants.find((each) => each.name === name);
  if (variant === undefined) throw new Error(`names the variant ${name}, which the file does not list`);
  return { ...variant, iv };
}

function readKey({ keys }: EnvelopeFile, name: string): Sm2PrivateKey {
  const listed = keys[name];
  if (listed === undefined) throw new Error(`names the key ${name}, which the file does not list`);
  const key = importPrivateKeyHex(listed.privateKey, listed.publicKey);
  expectEqual('za', zaOf(importPublicKeyHex(listed.publicKey)).toString('hex'), listed.za);
  return key;
}
