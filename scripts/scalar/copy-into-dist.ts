import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { scalarBundle } from './bundled-licences.ts';

// Part of `npm run build`: the published package brings what the API pages are drawn with, so that it needs neither
// a network nor a development dependency.
const root = path.resolve(import.meta.dirname, '../..');
const target = path.join(root, 'dist/src/pages/scalar');
mkdirSync(target, { recursive: true });
copyFileSync(scalarBundle(root), path.join(target, 'standalone.js'));
copyFileSync(path.join(root, 'src/pages/scalar/LICENSES.txt'), path.join(target, 'LICENSES.txt'));
