import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledLicences } from './bundled-licences.ts';

// `node scripts/scalar/write-licences.ts`: after @scalar/api-reference has changed.
const root = path.resolve(import.meta.dirname, '../..');
writeFileSync(path.join(root, 'src/pages/scalar/LICENSES.txt'), bundledLicences(root));
