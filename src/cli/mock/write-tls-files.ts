import { rmSync, writeFileSync } from 'node:fs';
import type { NetworkTrust } from '../../../mocks/network-tls.ts';
import { Misuse } from '../misuse.ts';
import { optionWords, type TlsWords } from './tls-words.ts';

/** Where the parts of a self-signed network lie that its clients need. */
export interface TlsFiles {
  /** PEM of the authority to trust. */
  readonly caFile?: string;
  /** PEM of a client's certificate, then its key. */
  readonly clientFile?: string;
}

/** Writes what clients need to where it is told to be. The file that holds a key is for this user alone. */
export function writeTlsFiles(
  { ca, clientCertificate }: NetworkTrust,
  { caFile, clientFile }: TlsFiles,
  words: TlsWords = optionWords,
): TlsFiles {
  if (caFile !== undefined && ca !== undefined) write(caFile, ca, { option: words.caOut, mode: 0o644 });
  if (clientFile !== undefined && clientCertificate !== undefined) {
    const { cert, key } = clientCertificate;
    write(clientFile, `${cert}${key}`, { option: words.clientOut, mode: 0o600 });
  }
  return {
    ...(caFile === undefined ? {} : { caFile }),
    ...(clientFile === undefined ? {} : { clientFile }),
  };
}

function write(
  file: string,
  pem: string,
  { option, mode }: { readonly option: string; readonly mode: number },
): void {
  try {
    // Written anew: an old file would keep its mode.
    rmSync(file, { force: true });
    writeFileSync(file, pem, { mode });
  } catch (cause) {
    throw new Misuse(
      'cannot-write',
      `Cannot write ${file}.`,
      `Give ${option} a file that this user may write.`,
      {
        cause,
      },
    );
  }
}
