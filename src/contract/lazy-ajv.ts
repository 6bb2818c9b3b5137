import { createRequire } from 'node:module';
import type * as Ajv from 'ajv/dist/2020.js';

let loaded: typeof Ajv.Ajv2020 | undefined;

/** The compiler of schemas, loaded when first needed: most networks are never steered, and theirs are compiled ahead. */
export function lazyAjv(): typeof Ajv.Ajv2020 {
  // The package's own types say what it exports.
  loaded ??= (createRequire(import.meta.url)('ajv/dist/2020.js') as typeof Ajv).Ajv2020;
  return loaded;
}

/** Options for schemas of this project, which nobody else writes: holding them to the schema of schemas takes longest. */
export const ownSchemas = { verbose: true, strict: false, meta: false, validateSchema: false } as const;
