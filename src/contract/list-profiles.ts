import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFolder } from './generated-folder.ts';
import type { PlaceholderProfile, Profile } from './profile.ts';

interface ProfilesFile {
  readonly profiles: readonly Profile[];
  readonly placeholders: readonly PlaceholderProfile[];
}

let file: ProfilesFile | undefined;

/** Every profile that has a list, by the date of its document; read once. */
export function listProfiles(): readonly Profile[] {
  return read().profiles;
}

/** The profiles whose list is not public: they can be named and not used. */
export function listPlaceholders(): readonly PlaceholderProfile[] {
  return read().placeholders;
}

function read(): ProfilesFile {
  // The generator validated each profile against the schema of its type before it wrote the file.
  file ??= JSON.parse(readFileSync(path.join(generatedFolder(), 'profiles.json'), 'utf8')) as ProfilesFile;
  return file;
}
