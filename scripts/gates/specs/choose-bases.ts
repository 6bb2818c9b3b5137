import type { History } from './git.ts';
import { isDraft } from './version-step.ts';

/** An earlier state that the present one is held against. */
export interface Base {
  readonly commit: string;
  /** `info.version` of the specification at that commit. */
  readonly version: string;
}

/** `info.version` of a specification; empty where it says none. */
export function versionOf(yaml: string): string {
  const [, version = ''] =
    /^info:\s*\n(?:(?:[ \t].*)?\n)*? {2}version:[ \t]*['"]?([^'"\s]+)/m.exec(`${yaml}\n`) ?? [];
  return version;
}

/** The commits that changed an interface, newest first, where its effective specifications were there already. */
function statesOf(history: History, api: string): readonly Base[] {
  const file = `openapi/${api}.yaml`;
  return history.commitsOf([file, `openapi/generated/*/${api}.json`]).flatMap((commit) => {
    const version = versionOf(history.read(commit, file) ?? '');
    const generated = history.foldersIn(commit, 'openapi/generated').length > 0;
    return version !== '' && generated ? [{ commit, version }] : [];
  });
}

/**
 * What an interface that bears `version` now is held against, without being told:
 * the commit that gave it this version, since whatever bears a version keeps what it promised (a draft promises
 * nothing); and the last commit with an earlier version that was no draft, since the step between them has to be
 * large enough. Needs no tag and no name of a branch, so it is the same in every clone.
 */
export function chooseBases(history: History, api: string, version: string): readonly Base[] {
  const states = statesOf(history, api);
  const before = states.findIndex((state) => state.version !== version && !isDraft(state.version));
  const bearing = (before === -1 ? states : states.slice(0, before)).filter(
    (state) => state.version === version,
  );
  const promise = isDraft(version) ? [] : bearing.slice(-1);
  return [...promise, ...(before === -1 ? [] : states.slice(before, before + 1))];
}
