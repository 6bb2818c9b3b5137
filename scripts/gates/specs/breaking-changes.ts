import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonObject } from '../../generate/json.ts';
import { runRedocly } from '../../run-redocly.ts';
import { ownObjection } from './own-objection.ts';
import { plaintextsAsBodies } from './plaintexts-as-bodies.ts';
import { stepsOf, type SpecChange, type SpecPair } from './spec-change.ts';

/** One change that breaks what the earlier specification promised. */
export interface BreakingChange {
  /** Local reference of what changed. */
  readonly path: string;
  /** For people: operation, what of it, and what happened. */
  readonly sentence: string;
}

/**
 * What between two specifications breaks those who rely on the earlier one: by the rules of `redocly diff`, which
 * know requests from answers, and by {@link ownObjection}.
 */
export async function breakingChanges(pair: SpecPair): Promise<readonly BreakingChange[]> {
  const opened = { base: plaintextsAsBodies(pair.base), revision: plaintextsAsBodies(pair.revision) };
  const changes = await redoclyDiff(opened);
  return changes.flatMap((change) => {
    const told = change.verdicts.map(({ message, ruleId }) => `${message} (${ruleId})`);
    const own = ownObjection(change, opened);
    const reasons = change.impact === 'major' ? told : own === undefined ? [] : [own];
    return reasons.map((reason) => ({
      path: change.path,
      sentence: `${placeOf(change.path, opened)}: ${reason}`,
    }));
  });
}

/** `POST /v1/tokens, requestBody …/properties/clientId` */
function placeOf(pointer: string, { base, revision }: SpecPair): string {
  const [section = '', where = '', method = '', ...rest] = stepsOf(pointer);
  if (section !== 'paths' && section !== 'webhooks') return pointer;
  const isOperation = [base, revision].some((document) => hasOperation(document, [section, where, method]));
  const named = isOperation ? `${method.toUpperCase()} ${where}` : where;
  const inside = (isOperation ? rest : [method, ...rest]).filter((step) => step !== '').join('/');
  return inside === '' ? named : `${named} ${inside}`;
}

function hasOperation(document: JsonObject, steps: readonly string[]): boolean {
  let value: unknown = document;
  for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
  return value !== undefined;
}

async function redoclyDiff({ base, revision }: SpecPair): Promise<readonly SpecChange[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'specs-diff-'));
  const [before, after, config, report] = ['base.json', 'revision.json', 'redocly.yaml', 'report.json'].map(
    (name) => path.join(folder, name),
  ) as [string, string, string, string];
  try {
    await Promise.all([
      writeFile(before, JSON.stringify(base)),
      writeFile(after, JSON.stringify(revision)),
      writeFile(config, 'extends: [diff-recommended]\n'),
    ]);
    const args = ['diff', before, after, '--config', config, '--format=json', '--fail-on=none'];
    const { ok, stderr } = await runRedocly([...args, '--output', report]);
    if (!ok) throw new Error(`redocly could not compare the two specifications.\n${stderr}`);
    return (JSON.parse(await readFile(report, 'utf8')) as { changes: readonly SpecChange[] }).changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
