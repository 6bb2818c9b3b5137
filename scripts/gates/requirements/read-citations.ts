import { parse } from 'yaml';
import type { Repository } from '../repository.ts';
import type { Citing } from './find-in-answers.ts';
import type { RecordSchema } from './find-in-list-rows.ts';

/** Everything in the specifications that says in `x-requirements` what it serves. */
export function readCitations({ files, read }: Repository): readonly Citing[] {
  return files
    .filter((file) => /^openapi\/(components\/)?[a-z-]+\.yaml$/.test(file))
    .flatMap((file) => citationsIn(parse(read(file)), file));
}

/** The schemas that say which item their records are of. */
export function readRecordSchemas({ files, read }: Repository): readonly RecordSchema[] {
  return files
    .filter((file) => /^openapi\/components\/[a-z-]+\.yaml$/.test(file))
    .flatMap((file) => {
      const { components } = parse(read(file)) as {
        components?: { schemas?: Record<string, Record<string, unknown>> };
      };
      return Object.entries(components?.schemas ?? {}).flatMap(([name, schema]) => {
        const item = schema['x-item'];
        return typeof item === 'string'
          ? [{ place: `${file} ${name}`, item, requirements: idsIn(schema) }]
          : [];
      });
    });
}

function idsIn(node: object): readonly string[] {
  const ids: unknown = 'x-requirements' in node ? node['x-requirements'] : [];
  return Array.isArray(ids) ? ids.map(String) : [];
}

function citationsIn(node: unknown, place: string): readonly Citing[] {
  if (typeof node !== 'object' || node === null) return [];
  const ids = idsIn(node);
  const within = Object.entries(node).flatMap(([key, value]) => citationsIn(value, `${place} ${key}`));
  return ids.length > 0 ? [{ name: place, requirements: ids }, ...within] : within;
}
