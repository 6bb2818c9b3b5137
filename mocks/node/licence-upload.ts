import { sm3 } from '../../src/crypto/sm3.ts';
import type { SchemasOf } from '../../src/contract/operations.ts';
import type { Conversation } from '../conversation.ts';
import { refusal } from '../refusal.ts';

/** Throws Problem 3004 unless `hashCode` (hex) is the SM3 digest of the file. Returns it in upper case. */
export async function checkFileDigest(file: Blob, hashCode: string): Promise<string> {
  const digest = sm3(new Uint8Array(await file.arrayBuffer()))
    .toString('hex')
    .toUpperCase();
  if (hashCode.toUpperCase() === digest) return digest;
  throw refusal('3004', 'hashCode is not the SM3 digest of the file.');
}

/** Notes the fields of an uploaded licence for the journal, without token and bytes. */
export function noteLicenceForm(
  conversation: Conversation,
  { token: _token, file, ...fields }: SchemasOf<'national-node'>['LicenceUpload'],
): void {
  conversation.uscc = fields.uniscId;
  conversation.plainRequest = { ...fields, file: { name: file.name, size: file.size } };
}
