import path from 'node:path';
import { importsOf } from './lint/import-graph.ts';
import type { Gate, Repository } from './repository.ts';

/** A kind of thing of which each has a file of its own and a place in an explicit list. */
interface Kind {
  readonly noun: string;
  readonly folder: string;
  /** The function that defines one. */
  readonly define: string;
  /** The id that the file at `file` (from the root, without `.ts`) must carry. */
  idOf(file: string): string;
}

const kinds: readonly Kind[] = [
  {
    noun: 'check',
    folder: 'suites',
    define: 'defineCheck',
    idOf: (file) => `${path.basename(path.dirname(file))}.${path.basename(file)}`,
  },
  {
    noun: 'attestation',
    folder: 'suites/attest',
    define: 'defineAttestation',
    idOf: (file) => `attest.${path.basename(file)}`,
  },
  { noun: 'fault', folder: 'mocks/faults', define: 'defineFault', idOf: (file) => path.basename(file) },
];

/**
 * One check, attestation or fault a file, named after the file, and named by the index of its folder. The lists are explicit,
 * so a file that no list reaches would never run, and nobody would notice.
 */
export const definitions: Gate = {
  name: 'checks, attestations and faults are listed and named after their files',
  find: (repository) => kinds.flatMap((kind) => findInKind(kind, repository)),
};

function findInKind(kind: Kind, repository: Repository): string[] {
  const sources = repository.files.filter(
    (file) => file.startsWith(`${kind.folder}/`) && file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const index = `${kind.folder}/index.ts`;
  if (sources.length === 0) return [];
  if (!sources.includes(index)) return [`${index} is missing: it is the explicit list of all ${kind.noun}s.`];
  const reached = reach(path.join(repository.root, index));
  return sources.flatMap((file) =>
    defines(kind, repository.read(file))
      ? checkDefinition(kind, file, repository)
      : reached.has(path.join(repository.root, file)) || isTypesOnly(repository.read(file))
        ? []
        : [`${file} is reached by nothing that ${index} lists: list it, or remove it.`],
  );
}

function reach(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const next of importsOf(file)) reached.add(next);
  return reached;
}

const defines = (kind: Kind, source: string): boolean =>
  new RegExp(String.raw`^export const \w+ = ${kind.define}\b`, 'm').test(source);

const isTypesOnly = (source: string): boolean => !/^export (?!type|interface)/m.test(source);

function checkDefinition(kind: Kind, file: string, repository: Repository): string[] {
  const source = repository.read(file);
  const stem = file.slice(0, -'.ts'.length);
  const name = camelCase(path.basename(stem));
  const names = [...source.matchAll(new RegExp(String.raw`\b(\w+) = ${kind.define}\b`, 'g'))].map(
    ([, it]) => it,
  );
  const findings: string[] = [];
  if (names.length !== 1) findings.push(`${file} defines ${names.length} ${kind.noun}s: one a file.`);
  if (!names.includes(name)) {
    findings.push(`${file} exports "${names.join('", "')}": name it "${name}", after the file.`);
  }
  const id = /\bid: '([^']+)'/.exec(source.slice(source.indexOf(`= ${kind.define}`)))?.[1];
  const expected = kind.idOf(stem);
  if (id !== expected) {
    findings.push(`${file} carries the id "${id ?? '(none)'}": it must be "${expected}", after the file.`);
  }
  const index = `${path.posix.dirname(file)}/index.ts`;
  if (!lists(index, file, name, repository)) {
    findings.push(`${file} is not in ${index}: import it there and put "${name}" into the list.`);
  }
  return findings;
}

/** True if `index` imports `name` from `file` and then uses it. */
function lists(index: string, file: string, name: string, repository: Repository): boolean {
  if (!repository.files.includes(index)) return false;
  const source = repository.read(index);
  const uses = source.match(new RegExp(String.raw`\b${name}\b`, 'g'))?.length ?? 0;
  return source.includes(`'./${path.basename(file)}'`) && uses >= 2;
}

function camelCase(kebab: string): string {
  return kebab.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
