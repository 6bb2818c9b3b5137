import { honestDecisions } from './decisions/decisions.ts';
import { referenceManner } from './manner.ts';
import { runPlatform } from './run-platform.ts';

/** The reference platform as a program of its own. */
await runPlatform(() => ({ decisions: honestDecisions, manner: referenceManner }));
