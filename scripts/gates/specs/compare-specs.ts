import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonObject } from '../../generate/json.ts';
import { breakingChanges } from './breaking-changes.ts';
import type { Base } from './choose-bases.ts';
import type { History } from './git.ts';

const generated = 'openapi/generated';

/** One change that breaks an interface, and the profiles under which it does. */
export interface Breakage {
  readonly sentence: string;
  readonly profiles: readonly string[];
}

/**
 * What breaks in one interface between a commit and the checkout, over the effective specification of every
 * profile that the commit knew.
 */
export async function compareSpecs(
  root: string,
  { history, api, base }: { history: History; api: string; base: Base },
): Promise<readonly Breakage[]> {
  const profilesOf = new Map<string, string[]>();
  const note = (sentence: string, profile: string) =>
    profilesOf.set(sentence, [...(profilesOf.get(sentence) ?? []), profile]);
  const compared = new Map<string, Awaited<ReturnType<typeof breakingChanges>>>();

  for (const profile of history.foldersIn(base.commit, generated)) {
    const file = `${generated}/${profile}/${api}.json`;
    const before = history.read(base.commit, file);
    if (before === undefined) continue;
    if (!existsSync(path.join(root, file))) {
      note('The interface is gone: its profile or its specification was removed.', profile);
      continue;
    }
    const after = readFileSync(path.join(root, file), 'utf8');
    if (before === after) continue;
    const pair = { base: withoutProfile(before), revision: withoutProfile(after) };
    const key = JSON.stringify([pair.base, pair.revision]);
    const changes = compared.get(key) ?? (await breakingChanges(pair));
    compared.set(key, changes);
    for (const { sentence } of changes) note(sentence, profile);
  }
  return [...profilesOf].map(([sentence, profiles]) => ({ sentence, profiles }));
}

/** What a profile calls itself is no part of its interface; without it, equal specifications are compared once. */
function withoutProfile(json: string): JsonObject {
  const { 'x-profile': _profile, info, ...rest } = JSON.parse(json) as JsonObject;
  const { 'x-profile-title': _title, ...shared } = (info ?? {}) as JsonObject;
  return { info: shared, ...rest };
}
