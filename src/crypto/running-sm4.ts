import { createCipheriv, createDecipheriv, type Cipheriv, type Decipheriv } from 'node:crypto';

export const blockBytes = 16;

/**
 * SM4 under one key, in whole blocks and without padding. One cipher of OpenSSL goes on for all texts: to make one, and
 * to have it collected, costs as much as to encrypt four hundred bytes.
 */
export interface RunningSm4 {
  /** Takes one or more whole blocks, and may write to them. `iv` is null where blocks are not chained. */
  encrypt(blocks: Buffer, iv: Uint8Array | null): Buffer;
  decrypt(blocks: Uint8Array, iv: Uint8Array | null): Buffer;
}

export function createRunningSm4(mode: 'cbc' | 'ecb', key: Uint8Array): RunningSm4 {
  const algorithm = `sm4-${mode}`;
  const begin = mode === 'cbc' ? Buffer.alloc(blockBytes) : null;
  let cipher: Cipheriv | undefined;
  let decipher: Decipheriv | undefined;
  /** The block of cipher text that each chains the next one to. */
  const lastEncrypted = Buffer.alloc(blockBytes);
  const lastDecrypted = Buffer.alloc(blockBytes);

  return {
    encrypt(blocks, iv) {
      cipher ??= createCipheriv(algorithm, key, begin).setAutoPadding(false);
      // It will combine the first block with the last one of the text before, which is no business of this text's.
      if (iv) combineFirst(blocks, iv, lastEncrypted);
      const encrypted = cipher.update(blocks);
      keepLast(lastEncrypted, encrypted);
      return encrypted;
    },
    decrypt(blocks, iv) {
      decipher ??= createDecipheriv(algorithm, key, begin).setAutoPadding(false);
      const decrypted = decipher.update(blocks);
      if (iv) combineFirst(decrypted, iv, lastDecrypted);
      keepLast(lastDecrypted, blocks);
      return decrypted;
    },
  };
}

/** Takes `chained` out of the first block, and `iv` in its place. */
function combineFirst(blocks: Buffer, iv: Uint8Array, chained: Uint8Array): void {
  for (let at = 0; at < blockBytes; at += 1)
    blocks[at] = (blocks[at] ?? 0) ^ (iv[at] ?? 0) ^ (chained[at] ?? 0);
}

function keepLast(last: Buffer, blocks: Uint8Array): void {
  last.set(blocks.subarray(blocks.byteLength - blockBytes));
}
