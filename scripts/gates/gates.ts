import { addresses } from './addresses.ts';
import { definitions } from './definitions.ts';
import { licences } from './licences.ts';
import { links } from './links.ts';
import { packages } from './packages.ts';
import { translations } from './translations.ts';
import { requirements } from './requirements/requirements.ts';
import type { Gate } from './repository.ts';

/** What must hold of the repository as a whole, and what no compiler or lint rule sees. */
export const gates: readonly Gate[] = [
  definitions,
  addresses,
  links,
  translations,
  licences,
  packages,
  requirements,
];
