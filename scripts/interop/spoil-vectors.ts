import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A vector as JSON. */
type Members = Readonly<Record<string, unknown>> & { readonly expect: string; readonly because?: string };
interface VectorDocument {
  readonly kind: string;
  readonly vectors: readonly Members[];
}

/**
 * Writes a copy of `from` to `to` in which every single vector says something wrong: a verdict turned round, another
 * reason, or a value that is off. Returns how many there are. A verifier that passes one of them verifies nothing.
 */
export function spoilVectors(from: string, to: string): number {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  const counts = names.map((name) => {
    const document = JSON.parse(readFileSync(path.join(from, name), 'utf8')) as VectorDocument;
    const vectors = document.vectors.map((vector, index) => spoilVector(vector, document.kind, index));
    writeFileSync(path.join(to, name), JSON.stringify({ ...document, vectors }));
    return vectors.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function spoilVector(vector: Members, kind: string, index: number): Members {
  if (vector.expect === 'refuse') {
    return index % 2 === 0 ? { ...vector, expect: 'accept' } : { ...vector, because: 'another-reason' };
  }
  return index % 2 === 0 ? { ...vector, expect: 'refuse', because: '2005' } : spoilValue(vector, kind);
}

/** A positive vector of which one value is wrong. */
function spoilValue(vector: Members, kind: string): Members {
  switch (kind) {
    case 'request-signatures':
      return withInner(vector, 'request', 'signature');
    case 'envelopes':
      return withInner(vector, 'message', 'signatureData');
    case 'working-days':
      return { ...vector, dueBefore: Number(vector['dueBefore']) + 1 };
    case 'licence-terms':
      return { ...vector, at: 0 };
    case 'bands':
      return { ...vector, band: 'B9' };
    case 'masks':
      return { ...vector, revealed: [1, 2, 3] };
    default: {
      const name = ['digest', 'mac', 'za', 'plainHex', 'hashCode', 'code'].find((each) => each in vector);
      if (name === undefined) throw new Error(`There is no way to spoil a vector of the kind ${kind}.`);
      return { ...vector, [name]: withLastChanged(String(vector[name])) };
    }
  }
}

/** Changes a character in the middle, where no padding is. */
function withInner(vector: Members, outer: string, inner: string): Members {
  const members = vector[outer] as Readonly<Record<string, unknown>>;
  const text = String(members[inner]);
  const middle = text.length >> 1;
  const changed = text.slice(0, middle) + (text[middle] === '3' ? '4' : '3') + text.slice(middle + 1);
  return { ...vector, [outer]: { ...members, [inner]: changed } };
}

function withLastChanged(text: string): string {
  return text.slice(0, -1) + (text.endsWith('1') ? '2' : '1');
}
