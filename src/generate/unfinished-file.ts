import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { GenerateError } from './generate-error.ts';
import { makeFolders } from './make-folders.ts';
import { requireOrdinary } from './require-ordinary.ts';

/** How far an unfinished file is known to be whole. */
export interface Mark {
  /** The first company that is not in it. */
  readonly next: number;
  /** Its length up to there. */
  readonly bytes: number;
}

/** A file under way. Under its own name it appears when it is whole, and not before. */
export interface UnfinishedFile {
  /** Where it goes on: what the last run left whole, or undefined for the beginning. */
  readonly resumedAt: Mark | undefined;
  append(bytes: Uint8Array): Promise<void>;
  /** Makes what was appended last, and notes that the file is whole up to before the company `next`. */
  mark(next: number): Promise<void>;
  /** Gives the whole file its name. */
  finish(): Promise<void>;
  /** Leaves it as it is, for another run to go on with. */
  close(): Promise<void>;
}

/** Everything that decides its bytes, as plain data. A file is only gone on with for the same. */
export type Content = Readonly<Record<string, unknown>>;

const unfinishedOf = (file: string) => ({ data: `${file}.unfinished`, marks: `${file}.unfinished.json` });

/**
 * Opens `<file>.unfinished` beside the file, and `<file>.unfinished.json` which says how far it is whole. With
 * `resume` it goes on there if there is anything to go on with; what was written after the last mark is cut off.
 * Throws a GenerateError when what is there is part of another content.
 */
export async function openUnfinishedFile(
  file: string,
  { content, resume }: { readonly content: Content; readonly resume: boolean },
): Promise<UnfinishedFile> {
  await requireOrdinary(file);
  await makeFolders(path.dirname(file));
  const { data, marks } = unfinishedOf(file);
  const resumedAt = resume ? await lastMark(file, content) : undefined;
  if (resumedAt === undefined) await rm(marks, { force: true });
  const handle = await open(data, resumedAt === undefined ? 'w' : 'r+');
  let length = resumedAt?.bytes ?? 0;
  await handle.truncate(length);

  return {
    resumedAt,
    async append(bytes) {
      await writeAll(handle, bytes, length);
      length += bytes.length;
    },
    async mark(next) {
      await handle.datasync();
      await replaceWhole(marks, `${JSON.stringify({ content, next, bytes: length })}\n`);
    },
    async finish() {
      await handle.sync();
      await handle.close();
      await rename(data, file);
      await rm(marks, { force: true });
    },
    close: () => handle.close(),
  };
}

/** SHA-256 of bytes in hex: says in a content what is too long to say. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function replaceWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}

async function lastMark(file: string, content: Content): Promise<Mark | undefined> {
  const { data, marks } = unfinishedOf(file);
  const mark = readMark(await readFile(marks, 'utf8').catch(() => ''));
  const found = await stat(data).catch(() => undefined);
  if (mark === undefined || found === undefined || found.size < mark.bytes) return undefined;
  // Through JSON, as the mark was: what is undefined is not there.
  const wanted: unknown = JSON.parse(JSON.stringify(content));
  if (isDeepStrictEqual(mark.content, wanted)) return mark;
  throw new GenerateError(
    'resume-differs',
    `${data} is part of something else than what is asked for now: ${differenceOf(mark.content, content)}.`,
    'Ask for the same as before, choose another --out, or leave --resume out to begin anew.',
  );
}

function readMark(text: string): (Mark & { readonly content: unknown }) | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('content' in value && 'next' in value && 'bytes' in value)) return undefined;
  const { content, next, bytes } = value;
  return Number.isSafeInteger(next) && Number.isSafeInteger(bytes)
    ? { content, next: Number(next), bytes: Number(bytes) }
    : undefined;
}

function differenceOf(before: unknown, now: Content): string {
  const old: Content = typeof before === 'object' && before !== null ? { ...before } : {};
  const names = Object.keys({ ...old, ...now }).filter((name) => !isDeepStrictEqual(old[name], now[name]));
  return `${names.join(', ')} ${names.length === 1 ? 'differs' : 'differ'}`;
}
