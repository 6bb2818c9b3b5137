import { format } from 'prettier';
import { citizenIdVectors, usccVectors } from './code-vectors.ts';
import { bandVectors, maskVectors } from './disclosure-vectors.ts';
import { envelopeVectors } from './envelope-vectors.ts';
import { licenceUploadVectors } from './licence-upload-vectors.ts';
import { primitiveVectors } from './primitive-vectors.ts';
import { requestSignatureVectors } from './request-signature-vectors.ts';
import { licenceTermVectors, workingDayVectors } from './time-vectors.ts';
import type { VectorFile } from './vector.ts';

/** Where the vectors lie, from the root of the repository. */
export const vectorsFolder = 'openapi/vectors';

const notice = 'Written by "npm run vectors" from scripts/vectors. Do not edit.';

/** Every vector file by its name, as it is committed. The same sources always give the same bytes. */
export async function planVectors(): Promise<ReadonlyMap<string, string>> {
  const files: readonly VectorFile[] = [
    primitiveVectors(),
    requestSignatureVectors(),
    envelopeVectors(),
    licenceUploadVectors(),
    usccVectors(),
    citizenIdVectors(),
    workingDayVectors(),
    licenceTermVectors(),
    bandVectors(),
    maskVectors(),
  ];
  const written = files.map(async (file): Promise<[string, string]> => {
    const document = { $schema: './vectors.schema.json', 'x-generated': notice, ...file };
    return [`${file.kind}.json`, await format(JSON.stringify(document), { parser: 'json', printWidth: 110 })];
  });
  return new Map(await Promise.all(written));
}
