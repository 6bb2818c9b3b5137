import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { listProfiles } from '../../../src/contract/list-profiles.ts';
import { assumedThresholds } from '../../vectors/disclosure-vectors.ts';
import { planVectors, vectorsFolder } from '../../vectors/plan-vectors.ts';
import { spoilVectors } from '../spoil-vectors.ts';
import { complaintWithAnotherLibrary } from './another-library.ts';
import { verifiers, verifyFolder } from './verify-folder.ts';

const folder = path.resolve(import.meta.dirname, '../../..', vectorsFolder);
const names = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));

interface VectorDocument {
  readonly kind: string;
  readonly vectors: readonly { readonly id: string; readonly expect: string }[];
  readonly [member: string]: unknown;
}

function read(name: string): VectorDocument {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as VectorDocument;
}

const total = names.reduce((sum, name) => sum + read(name).vectors.length, 0);

describe('the vectors', () => {
  it('are what scripts/vectors writes, byte for byte', async () => {
    const planned = await planVectors();
    expect([...planned.keys()].sort()).toEqual(names.toSorted());
    for (const [name, text] of planned) expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  });

  it('fit their schema, which lets nothing else pass', () => {
    const schema: unknown = JSON.parse(readFileSync(path.join(folder, 'vectors.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
      schema as object,
    );
    for (const name of names) {
      const document = read(name);
      expect(validate(document), `${name}: ${JSON.stringify(validate.errors?.at(-1))}`).toBe(true);
      const [first, ...others] = document.vectors;
      for (const wrong of [
        { ...document, vectors: [] },
        { ...document, surplus: true },
        { ...document, vectors: [{ ...first, surplus: true }, ...others] },
        { ...document, vectors: [{ ...first, expect: 'perhaps' }, ...others] },
        { ...document, vectors: [{ ...first, expect: 'refuse', because: undefined }, ...others] },
      ]) {
        expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
      }
    }
  });

  it('have ids that say each thing once, and both verdicts in every kind', () => {
    for (const name of names) {
      const { kind, vectors } = read(name);
      expect(`${kind}.json`).toBe(name);
      expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
      expect(new Set(vectors.map(({ expect: verdict }) => verdict))).toEqual(new Set(['accept', 'refuse']));
    }
    expect(Object.keys(verifiers).toSorted()).toEqual(names.map((name) => path.parse(name).name).toSorted());
  });

  it('hold the settings of the profiles', () => {
    for (const { settings: each } of listProfiles()) {
      expect(each.pensionInsuredBands.value).toEqual(assumedThresholds.pensionInsuredBand);
      expect(each.pensionPaymentBands.value).toEqual(assumedThresholds.pensionPaymentBand);
      expect(read('masks.json')['bounds']).toEqual({
        idNumberMaxRevealed: each.idNumberMaxRevealed.value,
        idNumberHiddenPositions: each.idNumberHiddenPositions.value,
        personNameMaxRevealed: each.personNameMaxRevealed.value,
        phoneMinHiddenRun: each.phoneMinHiddenRun.value,
      });
    }
  });

  it('have the corners they claim: short numbers in keys, signatures and ciphertexts', () => {
    const { vectors, keys } = JSON.parse(
      readFileSync(path.join(folder, 'request-signatures.json'), 'utf8'),
    ) as {
      vectors: { id: string; request: { signature: string } }[];
      keys: Record<string, { publicKey: string }>;
    };
    expect(keys['sm2-leading-zero']?.publicKey).toMatch(/^0400/);
    const short = vectors.find(({ id }) => id === 'short-r');
    const der = Buffer.from(short?.request.signature ?? '', 'base64');
    expect(der.readUInt8(3)).toBeLessThan(32);
    const envelopes = JSON.parse(readFileSync(path.join(folder, 'envelopes.json'), 'utf8')) as {
      vectors: { id: string; message: { key: string } }[];
    };
    expect(envelopes.vectors.find(({ id }) => id === 'c1-leading-zero')?.message.key).toMatch(/^0400/);
  });
});

describe('verification with src/', () => {
  it('finds every vector to be as it says', () => {
    expect(verifyFolder(folder)).toEqual({ passed: total, failures: [] });
  });

  it('notices every one that is spoilt', async () => {
    const spoilt = await mkdtemp(path.join(tmpdir(), 'xinheng-vectors-'));
    try {
      expect(spoilVectors(folder, spoilt)).toBe(total);
      const { passed, failures } = verifyFolder(spoilt);
      expect({ passed, failed: failures.length }).toEqual({ passed: 0, failed: total });
      await rm(path.join(spoilt, 'bands.json'));
      expect(verifyFolder(spoilt).failures).toContain('bands.json is missing');
    } finally {
      await rm(spoilt, { recursive: true });
    }
  });
});

describe('verification with sm-crypto-v2', () => {
  it.each([
    ['primitives.json', []],
    ['envelopes.json', []],
    // It overlooks what stands after the DER, which everybody else refuses.
    ['request-signatures.json', ['trailing-byte']],
  ])('agrees on %s', (name, overlooked) => {
    const file = read(name);
    const complaints = file.vectors.flatMap((vector) => complaintWithAnotherLibrary(vector, file) ?? []);
    expect(complaints).toEqual(overlooked);
  });
});
