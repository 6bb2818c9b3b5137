import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PlaceholderProfile, Profile } from '../../src/contract/profile.ts';
import { didYouMean } from './did-you-mean.ts';
import { fieldSchemas, type FieldSchemas } from './field-schemas.ts';
import { isObject } from './json.ts';
import { readPlaceholder, readProfile, type DeclaredProfile } from './read-profile.ts';
import type { RecordSchemas } from './read-records.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import { SourceError } from './source-error.ts';

/** A profile and what its folder says beyond its list. */
export interface ProfileSource {
  readonly profile: Profile;
  /** `overlay.yaml`, where there is one. */
  readonly overlay: YamlSource | undefined;
}

export interface ProfileSources {
  /** The earlier list first. */
  readonly profiles: readonly ProfileSource[];
  readonly placeholders: readonly PlaceholderProfile[];
}

/** Every profile below `folder`, each with what it inherits. */
export async function readProfiles(folder: string, records: RecordSchemas): Promise<ProfileSources> {
  const ids = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const files = await Promise.all(
    ids.map(async (id) => {
      const read = (name: string) =>
        readSource(path.join(folder, id, name), `openapi/profiles/${id}/${name}`);
      const [source, overlay] = await Promise.all([read('profile.yaml'), read('overlay.yaml')]);
      if (!source) {
        throw new SourceError('invalid-profile', {
          at: `openapi/profiles/${id}`,
          fault: 'the folder has no profile.yaml.',
          remedy: 'Write one, or remove the folder.',
        });
      }
      return [id, { source, overlay }] as const;
    }),
  );
  const sources = new Map(files.map(([id, { source }]) => [id, source]));
  const schemas = fieldSchemas(records);
  const { declared, placeholders } = declareProfiles(sources, schemas);
  const profiles = files.flatMap(([id, { overlay }]) => {
    const profile = declared.get(id);
    return profile ? [{ profile: complete(profile, schemas), overlay }] : [];
  });
  return {
    profiles: profiles.sort((one, other) => (orderOf(one.profile) < orderOf(other.profile) ? -1 : 1)),
    placeholders,
  };
}

/** Reads each profile after the one that it extends; folder name → what it declares. */
export function declareProfiles(sources: ReadonlyMap<string, YamlSource>, fields: FieldSchemas) {
  const declared = new Map<string, DeclaredProfile>();
  const placeholders: PlaceholderProfile[] = [];
  for (const id of sources.keys()) declare(id, []);
  return { declared, placeholders };

  /** `heirs` are those on whose behalf the profile is read, from the first to the one that extends it. */
  function declare(id: string, heirs: readonly string[]): DeclaredProfile | undefined {
    const known = declared.get(id);
    const source = sources.get(id);
    if (known || !source) return known;
    const value = isObject(source.value) ? source.value : {};
    if ('placeholder' in value) {
      if (heirs.length === 0) placeholders.push(readPlaceholder(source, id));
      return undefined;
    }
    const parent = parentOf(id, value['extends'], { source, heirs: [...heirs, id] });
    const profile = readProfile(source, { id, parent, fields });
    declared.set(id, profile);
    return profile;
  }

  function parentOf(
    id: string,
    parentId: unknown,
    { source, heirs }: { source: YamlSource; heirs: readonly string[] },
  ): DeclaredProfile | undefined {
    if (parentId === undefined) return undefined;
    const refuse = (fault: string, remedy: string) =>
      new SourceError('invalid-profile', { at: source.locate(['extends']), fault, remedy });
    const others = [...sources.keys()].filter((other) => other !== id);
    if (typeof parentId !== 'string' || !sources.has(parentId)) {
      const word = typeof parentId === 'string' ? parentId : JSON.stringify(parentId);
      const hint = didYouMean(word, others);
      throw refuse(`it extends "${word}", which is no profile.`, `${hint}Use one of ${others.join(', ')}.`);
    }
    if (heirs.includes(parentId)) {
      const circle = [...heirs.slice(heirs.indexOf(parentId)), parentId].join(' → ');
      throw refuse(`it extends itself: ${circle}.`, 'Take one "extends" out of the circle.');
    }
    const parent = declare(parentId, heirs);
    if (parent) return parent;
    throw refuse(`it extends "${parentId}", a placeholder without a list.`, 'Extend a profile that has one.');
  }
}

/** Adds to each field what its record schema says. */
function complete({ items, ...profile }: DeclaredProfile, schemas: FieldSchemas): Profile {
  const { settings, ...about } = profile;
  return {
    ...about,
    items: items.map((item) => ({
      ...item,
      fields: item.fields.map((field) => {
        const titled = schemas.get(item.id)?.get(field.id);
        // The field is one of the record's: reading the profile made sure.
        if (!titled) throw new Error(`${item.id} has no schema for ${field.id}.`);
        return { ...field, ...titled.schema };
      }),
    })),
    settings,
  };
}

async function readSource(file: string, name: string): Promise<YamlSource | undefined> {
  try {
    return readYaml(await readFile(file, 'utf8'), name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function orderOf({ issuedOn, extends: parent, id }: Profile): string {
  return [issuedOn, parent ?? '', id].join(' ');
}
