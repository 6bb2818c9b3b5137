import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { worldToday } from '../../fixtures/world/pinned-world.ts';

// `npm run world:pin`: pins what the world says today, after a change that was meant.
const file = path.join(import.meta.dirname, '../../fixtures/world/pinned-world.json');
writeFileSync(file, `${JSON.stringify(worldToday(), null, 2)}\n`);
console.log(`Pinned in ${path.relative('', file)}. Say in CHANGELOG.md that the world has changed, and how.`);
