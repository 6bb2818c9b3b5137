import { createECDH } from 'node:crypto';
import { importPrivateKeyHex, type Sm2PrivateKey } from './sm2-key.ts';
import { sm3 } from './sm3.ts';

/**
 * A key derived from a seed: the same seed gives the same key on every machine. For mocks and tests only, because
 * who knows the seed knows the key.
 */
export function deriveSm2Key(seed: string): Sm2PrivateKey {
  const scalar = sm3(`xinheng sm2 key\n${seed}`);
  scalar.writeUInt8(scalar.readUInt8(0) & 0x7f, 0); // stays below the group order, whose first byte is ff
  const point = createECDH('SM2');
  point.setPrivateKey(scalar);
  return importPrivateKeyHex(scalar.toString('hex'), point.getPublicKey('hex'));
}
