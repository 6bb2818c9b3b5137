export { CryptoError } from './crypto-error.ts';
export { deriveSm2Key } from './derive-sm2-key.ts';
export {
  createSessionKey,
  decryptEnvelope,
  EnvelopeError,
  openEnvelope,
  sealEnvelope,
  type EnvelopeVariant,
  type SealedEnvelope,
  type SessionKey,
} from './envelope.ts';
export { envelopeVariants, variantName, variantNamed, type NamedVariant } from './envelope-variants.ts';
export { createNonceMemory, type NonceMemory } from './nonce-memory.ts';
export {
  createNonce,
  RequestSignatureError,
  signatureHeaders,
  signRequest,
  verifyRequestSignature,
  type ReceivedRequest,
  type SignatureAlgorithm,
  type SigningKey,
  type VerificationKey,
  type VerificationOptions,
} from './request-signature.ts';
export { createSessionKeyring, type SessionKeyring } from './session-keyring.ts';
export {
  decodeStrictly,
  sm2Decrypt,
  sm2Encrypt,
  type BinaryEncoding,
  type Sm2EncryptionOptions,
  type Sm2Order,
} from './sm2-encryption.ts';
export {
  generateSm2KeyPair,
  importPrivateKeyHex,
  importPrivateKeyPem,
  importPublicKeyHex,
  importPublicKeyPem,
  type Sm2KeyPair,
  type Sm2PrivateKey,
  type Sm2PublicKey,
} from './sm2-key.ts';
export { defaultUserId, sm2Sign, sm2Verify, zaOf, type Sm2SignatureOptions } from './sm2-signature.ts';
export { hmacKey, hmacSm3, sm3 } from './sm3.ts';
export { sm4Decrypt, sm4Encrypt, type Sm4Cipher, type Sm4Options } from './sm4.ts';
export { canonicalQuery, signatureScheme, stringToSign, type RequestToSign } from './string-to-sign.ts';
