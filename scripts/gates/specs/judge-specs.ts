import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiNames } from '../../../src/contract/api-name.ts';
import { chooseBases, versionOf, type Base } from './choose-bases.ts';
import { compareSpecs, type Breakage } from './compare-specs.ts';
import type { History } from './git.ts';
import { announcesBreaking, isDraft, isVersion, nextBreaking } from './version-step.ts';

/** What one comparison of an interface came to. */
export interface SpecVerdict {
  readonly api: string;
  readonly holds: boolean;
  /** For people; what broke and what to do about it follows line by line. */
  readonly lines: readonly string[];
}

/**
 * Holds every interface of a checkout against its own earlier states, or against `base` alone where one is named.
 * What breaks is let through where `info.version` has announced it.
 */
export async function judgeSpecs(
  root: string,
  history: History,
  { base }: { base?: string } = {},
): Promise<readonly SpecVerdict[]> {
  const verdicts = apiNames.map(async (api) => {
    const file = `openapi/${api}.yaml`;
    const version = versionOf(readFileSync(path.join(root, file), 'utf8'));
    if (!isVersion(version)) {
      const line = `${file} bears the version "${version}". Write it as MAJOR.MINOR.PATCH.`;
      return [{ api, holds: false, lines: [line] }];
    }
    const bases = base === undefined ? chooseBases(history, api, version) : named(history, file, base);
    if (bases.length === 0) return [{ api, holds: true, lines: [`${api} ${version}: ${without(version)}`] }];
    return Promise.all(bases.map((each) => judge(root, { history, api, version, base: each })));
  });
  return (await Promise.all(verdicts)).flat();
}

const without = (version: string): string =>
  isDraft(version) ? 'a draft, and nothing before it to break.' : 'nothing earlier to break.';

function named(history: History, file: string, commit: string): readonly Base[] {
  const before = history.read(commit, file);
  return before === undefined ? [] : [{ commit, version: versionOf(before) }];
}

async function judge(
  root: string,
  { history, api, version, base }: { history: History; api: string; version: string; base: Base },
): Promise<SpecVerdict> {
  const since = `${base.version} (${base.commit.slice(0, 7)})`;
  const step = version === base.version ? `${api} ${version} since ${since}` : `${api} ${since} → ${version}`;
  if (announcesBreaking(base.version, version)) {
    const still = isDraft(version) ? ' It is a draft, which may go on changing.' : '';
    return { api, holds: true, lines: [`${step}: the version announces that things break.${still}`] };
  }
  if (version === base.version && isDraft(version)) {
    return { api, holds: true, lines: [`${step}: a draft, which may go on changing.`] };
  }
  const breakages = await compareSpecs(root, { history, api, base });
  if (breakages.length === 0) return { api, holds: true, lines: [`${step}: breaks nothing.`] };
  return {
    api,
    holds: false,
    lines: [
      `${step}: ${breakages.length} breaking ${breakages.length === 1 ? 'change' : 'changes'}, which the version does not announce.`,
      ...breakages.map(toLine),
      `Take them back, or set info.version in openapi/${api}.yaml to ${nextBreaking(base.version)} (or a draft of it) and run "npm run generate".`,
    ],
  };
}

const toLine = ({ sentence, profiles }: Breakage): string => `${sentence} [${profiles.join(', ')}]`;
