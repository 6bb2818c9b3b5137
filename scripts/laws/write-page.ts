// Writes fixtures/LAWS.md from the list of laws.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lawsPage } from '../../fixtures/laws/laws-page.ts';

writeFileSync(path.join(import.meta.dirname, '../../fixtures/LAWS.md'), lawsPage());
