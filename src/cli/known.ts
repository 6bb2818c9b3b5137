import { listPlaceholders, listProfiles } from '../contract/list-profiles.ts';
import { Misuse } from './misuse.ts';
import { nearestName } from '../contract/nearest-name.ts';

export interface Kind {
  /** What the word names, e.g. `check`. */
  readonly noun: string;
  /** Error code, e.g. `unknown-check`. */
  readonly code: string;
  readonly known: readonly string[];
  /** The command that lists them. */
  readonly listCommand: string;
}

/** Throws a {@link Misuse} that names the nearest known word, unless `word` is known itself. */
export function requireKnown(word: string, { noun, code, known, listCommand }: Kind): void {
  if (known.includes(word)) return;
  const best = nearestName(word, known);
  const hint = best === undefined ? '' : `Did you mean "${best}"? `;
  throw new Misuse(code, `There is no ${noun} "${word}".`, `${hint}Run "${listCommand}" to see all.`);
}

/** Throws a {@link Misuse} unless `profile` is one of the package's profiles and has a list. */
export function requireProfile(profile: string): void {
  const placeholder = listPlaceholders().find(({ id }) => id === profile);
  if (placeholder) {
    throw new Misuse(
      'placeholder-profile',
      `The profile "${profile}" is a placeholder without a list: ${placeholder.placeholder.reason.en}`,
      'Choose one that has a list; run "xinheng list profiles" to see all.',
    );
  }
  requireKnown(profile, {
    noun: 'profile',
    code: 'unknown-profile',
    known: listProfiles().map(({ id }) => id),
    listCommand: 'xinheng list profiles',
  });
}
