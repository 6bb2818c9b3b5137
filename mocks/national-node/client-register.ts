import type { Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import type { NodeClient } from '../node/envelope-desk.ts';
import { readPublicKey } from '../node/open-request.ts';
import { refusal } from '../refusal.ts';

/** Who may speak to the national node, and with which credentials. */
export interface NationalClientAccount {
  readonly clientId: string;
  /** The only key that it speaks with. Absent, any key may be its own, as with the open clients that make one at every start. */
  readonly publicKey?: Sm2PublicKey;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** A caller: the account that its key stands for. Whether it is that account's, its credentials tell, and then its token. */
export interface NationalClient extends NodeClient {
  readonly account: NationalClientAccount;
}

/** Finds the account of a public key (hex): the one that is registered with it, or else the one that has no key; throws Problem 2001. */
export function createClientRegister(
  accounts: readonly NationalClientAccount[],
): (publicKeyHex: string) => NationalClient {
  const byKey = new Map(accounts.map((account) => [account.publicKey?.hex, account]));
  return (publicKeyHex) => {
    const publicKey = readPublicKey(publicKeyHex);
    const account = byKey.get(publicKey.hex) ?? byKey.get(undefined);
    if (!account) throw refusal('2001', 'No client is registered with this public key.');
    const { clientId } = account;
    // Another key is another holder: a token that was overheard is of no use without the key that it was given to.
    const tokenHolder = account.publicKey ? clientId : `${clientId} ${publicKey.hex}`;
    return { clientId, publicKey, tokenHolder, account };
  };
}
