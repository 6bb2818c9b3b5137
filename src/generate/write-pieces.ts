import { createEncoder } from './create-encoder.ts';
import { explainWriteError } from './explain-write-error.ts';
import type { GeneratePlan, Piece } from './generate-plan.ts';
import { piecesInOrder } from './pieces-in-order.ts';
import { digestOf, openUnfinishedFile, type Content } from './unfinished-file.ts';

/** How far it is: companies and bytes of the whole, with those of an earlier run. */
export interface Written {
  readonly companies: number;
  readonly bytes: number;
}

interface Writing {
  /** Threads that make the pieces; 1 makes them in this one. */
  readonly workers: number;
  readonly onProgress?: (written: Written) => void;
}

/** What is lost at most when a run is killed, in milliseconds of its work. */
const betweenMarks = 1_000;

/** What decides the bytes of a plan's file, the tool and its world among it. */
export function contentOfPlan(plan: GeneratePlan, version: string): Content {
  // A world that has changed since, under the same version, shows in its first companies.
  const first = createEncoder(plan).encode(plan.from, plan.from + Math.min(plan.count, 10));
  // Only a table has column names, and them in a language.
  const { lang, header, ...data } = plan;
  return { ...data, ...(plan.format === 'csv' ? { lang, header } : {}), version, first: digestOf(first) };
}

/**
 * Writes a plan's pieces to a file that appears under its name when it is whole. With `resume` it goes on after the
 * last whole piece of a run that was broken off, and the bytes are those of a run that was not.
 */
export async function writePiecesToFile(
  file: string,
  plan: GeneratePlan,
  {
    resume,
    version,
    workers,
    onProgress,
  }: Writing & {
    readonly resume: boolean;
    /** Of the tool: another may write other bytes. */ readonly version: string;
  },
): Promise<Written & { readonly resumedAt: number | undefined }> {
  const encoder = createEncoder(plan);
  const content = contentOfPlan(plan, version);
  try {
    const unfinished = await openUnfinishedFile(file, { content, resume });
    let bytes = unfinished.resumedAt?.bytes ?? 0;
    const first = unfinished.resumedAt?.next ?? plan.from;
    const append = async (part: Uint8Array): Promise<void> => {
      await unfinished.append(part);
      bytes += part.length;
    };
    try {
      if (unfinished.resumedAt === undefined) await append(encoder.head);
      let marked = performance.now();
      for await (const piece of piecesInOrder(plan, { first, workers })) {
        await append(piece.bytes);
        if (performance.now() - marked >= betweenMarks) {
          await unfinished.mark(piece.to);
          marked = performance.now();
        }
        onProgress?.({ companies: piece.to - plan.from, bytes });
      }
    } catch (error) {
      await unfinished.close();
      throw error;
    }
    await unfinished.finish();
    return { companies: plan.count, bytes, resumedAt: unfinished.resumedAt?.next };
  } catch (error) {
    throw explainWriteError(error, file, { resumable: true });
  }
}

/**
 * Writes a plan's pieces to a stream, each when the one before has gone. Stops quietly when the stream does: whoever
 * reads has read enough, or the stream's own error handler says why not.
 */
export async function writePiecesToStream(
  stream: NodeJS.WritableStream,
  plan: GeneratePlan,
  { workers, onProgress }: Writing,
): Promise<Written> {
  let bytes = 0;
  let companies = 0;
  const head: Piece = { from: plan.from, to: plan.from, bytes: createEncoder(plan).head };
  if (head.bytes.length > 0 && !(await isWritten(stream, head.bytes))) return { companies, bytes };
  bytes += head.bytes.length;
  for await (const piece of piecesInOrder(plan, { workers })) {
    if (!(await isWritten(stream, piece.bytes))) break;
    bytes += piece.bytes.length;
    companies = piece.to - plan.from;
    onProgress?.({ companies, bytes });
  }
  return { companies, bytes };
}

function isWritten(stream: NodeJS.WritableStream, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    stream.write(bytes, (error) => resolve(error === undefined || error === null));
  });
}
