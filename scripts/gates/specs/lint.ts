import path from 'node:path';
import { lintSpecs } from './lint-specs.ts';

// `npm run lint:specs`: 1 where redocly has anything to say about a specification or an overlay, warnings included.
const { documents, findings } = await lintSpecs(path.resolve(import.meta.dirname, '../../..'));
for (const finding of findings) console.error(finding);
console.log(
  findings.length === 0
    ? `${documents.length} specifications and overlays, nothing to say about any.`
    : `${findings.length} to say about ${documents.length} specifications and overlays. A warning fails too: mend it where it stands; what is generated, in openapi/*.yaml or openapi/profiles.`,
);
if (findings.length > 0) process.exitCode = 1;
