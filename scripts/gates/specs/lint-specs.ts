import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { runRedocly } from '../../run-redocly.ts';

/** What `redocly lint` was shown, and what it had to say: errors and warnings alike. */
export interface LintOutcome {
  readonly documents: readonly string[];
  /** `file:line rule: message`; for JSON the local reference instead of the line. */
  readonly findings: readonly string[];
}

interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number };
    readonly pointer?: string;
  }[];
}

interface ApiSettings {
  readonly root: string;
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** What a short list makes of a base without fault: an operation that only refuses, a choice of one. */
const narrowed = { 'operation-2xx-response': 'off', 'no-illogical-composition-keywords': 'off' };

/**
 * Lints the base specifications, the overlays, written and derived, and the effective specification of every
 * profile, by the rules of `redocly.yaml`: an effective specification by those of its base.
 */
export async function lintSpecs(root: string): Promise<LintOutcome> {
  const { apis = {}, ...rules } = parse(await readFile(path.join(root, 'redocly.yaml'), 'utf8')) as {
    apis?: Record<string, ApiSettings>;
  };
  const effective = await effectiveSpecs(root, Object.keys(apis));
  const overlays = await filesBelow(root, 'openapi', /(^|\/)overlay\b[^/]*\.(yaml|json)$/);
  const known: readonly (readonly [string, ApiSettings])[] = [
    ...Object.entries(apis),
    ...effective.map(({ file, api }): [string, ApiSettings] => {
      const rules = { ...apis[api]?.rules, ...narrowed };
      return [file.replaceAll(/[^\w-]+/g, '-'), { ...apis[api], root: file, rules }];
    }),
  ];
  const documents = [...known.map(([, settings]) => settings.root), ...overlays];

  const folder = await mkdtemp(path.join(tmpdir(), 'lint-specs-'));
  try {
    const config = path.join(folder, 'redocly.yaml');
    const absolute = known.map(([name, settings]) => [
      name,
      { ...settings, root: path.join(root, settings.root) },
    ]);
    await writeFile(config, stringify({ ...rules, apis: Object.fromEntries(absolute) as unknown }));
    const files = documents.map((file) => path.join(root, file));
    const args = [
      'lint',
      ...files,
      '--config',
      config,
      '--format=json',
      '--lint-config=off',
      '--max-problems=1000',
    ];
    const { stdout, stderr } = await runRedocly(args, root);
    return { documents, findings: readProblems(stdout, stderr).map((problem) => describe(problem, root)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** redocly prints one JSON document after another, a brace against a brace. */
function readProblems(stdout: string, stderr: string): readonly Problem[] {
  const documents = stdout.split(/(?<=^\})(?=\{$)/m).filter((text) => text.trim() !== '');
  try {
    return documents.flatMap((text) => (JSON.parse(text) as { problems: readonly Problem[] }).problems);
  } catch (cause) {
    throw new Error(`redocly did not lint.\n${stderr}`, { cause });
  }
}

function describe({ ruleId, message, location: [place] }: Problem, root: string): string {
  const file = place === undefined ? 'openapi' : path.relative(root, path.resolve(root, place.source.ref));
  // What is generated stands on one line.
  const where = file.endsWith('.json') ? place?.pointer : place?.start?.line;
  return `${file}:${where ?? ''} ${ruleId}: ${message.replaceAll(/\s*\n\s*/g, ' ').trim()}`;
}

async function effectiveSpecs(root: string, names: readonly string[]) {
  const files = await filesBelow(root, 'openapi/generated', /\.json$/);
  return files.flatMap((file) => {
    const api = path.posix.basename(file, '.json');
    return names.includes(api) && file.split('/').length === 4 ? [{ file, api }] : [];
  });
}

async function filesBelow(root: string, folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => pattern.test(file))
    .sort();
}
