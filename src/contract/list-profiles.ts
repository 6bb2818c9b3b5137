import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFolder } from './generated-folder.ts';
import type { Profile } from './profile.ts';

let profiles: readonly Profile[] | undefined;

/** Every profile of the package, by id; read once. */
export function listProfiles(): readonly Profile[] {
  profiles ??= readProfiles(path.join(generatedFolder(), 'profiles.json'));
  return profiles;
}

function readProfiles(file: string): readonly Profile[] {
  // The generator validated each profile against the schema of Profile before it wrote the file.
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly profiles: readonly Profile[] }).profiles;
}
