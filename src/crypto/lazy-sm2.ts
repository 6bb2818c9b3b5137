import { createRequire } from 'node:module';
import type * as SmCrypto from 'sm-crypto-v2';

let loaded: typeof SmCrypto.sm2 | undefined;

/** SM2 encryption in JavaScript, loaded when first needed: a node answers in clear before anybody seals anything. */
export function lazySm2(): typeof SmCrypto.sm2 {
  // The package's own types say what it exports.
  loaded ??= (createRequire(import.meta.url)('sm-crypto-v2') as typeof SmCrypto).sm2;
  return loaded;
}
