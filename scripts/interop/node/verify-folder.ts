import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Vector } from '../../vectors/vector.ts';
import type { Outcome } from './outcome.ts';
import { verifyEnvelopeVector } from './verify-envelopes.ts';
import { verifyPrimitiveVector } from './verify-primitives.ts';
import { verifyRequestVector } from './verify-request-signatures.ts';
import {
  verifyBandVector,
  verifyCitizenIdVector,
  verifyDeadlineVector,
  verifyLicenceTermVector,
  verifyLicenceUploadVector,
  verifyMaskVector,
  verifyUsccVector,
} from './verify-rules.ts';

/** What was found in the files of a folder: how many vectors are as they say, and a line for each that is not. */
export interface Findings {
  readonly passed: number;
  readonly failures: readonly string[];
}

/* The files are validated against vectors.schema.json, which has these shapes; see vectors.test.ts. */
type Verify = (vector: never, file: never) => Outcome;

/** How each kind of vector is verified with the implementation in src/. */
export const verifiers: Readonly<Record<string, Verify>> = {
  primitives: verifyPrimitiveVector,
  'request-signatures': verifyRequestVector,
  envelopes: verifyEnvelopeVector,
  'licence-uploads': verifyLicenceUploadVector,
  'unified-social-credit-codes': verifyUsccVector,
  'citizen-ids': verifyCitizenIdVector,
  'working-days': verifyDeadlineVector,
  'licence-terms': verifyLicenceTermVector,
  bands: verifyBandVector,
  masks: verifyMaskVector,
};

/** Verifies every vector in `folder`. A kind without verifier, and a kind without file, are failures too. */
export function verifyFolder(folder: string): Findings {
  const names = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  const missing = Object.keys(verifiers).filter((kind) => !names.includes(`${kind}.json`));
  const failures = missing.map((kind) => `${kind}.json is missing`);
  let passed = 0;
  for (const name of names) {
    const file = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as {
      readonly kind: string;
      readonly vectors: readonly Vector[];
    };
    const verify = verifiers[file.kind];
    for (const vector of file.vectors) {
      const complaint =
        verify === undefined
          ? `no verifier for ${file.kind}`
          : complaintAbout(vector, () => verify(vector as never, file as never));
      if (complaint === undefined) passed += 1;
      else failures.push(`${name} ${vector.id}: ${complaint}`);
    }
  }
  return { passed, failures };
}

function complaintAbout(vector: Vector, verify: () => Outcome): string | undefined {
  try {
    const outcome = verify();
    if (outcome.taken) return vector.expect === 'accept' ? undefined : 'taken, but has to be refused';
    if (vector.expect === 'accept') return `refused with ${outcome.because}, but has to be taken`;
    return outcome.because === vector.because
      ? undefined
      : `refused with ${outcome.because} instead of ${String(vector.because)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
