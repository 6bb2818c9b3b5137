import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Node's own `recursive` tries for ever below folders in which the system makes
 * none, such as /proc; this gives up with the system's error.
 */
export async function makeFolders(folder: string): Promise<void> {
  const error = await attempt(folder);
  if (error === undefined) return;
  const above = path.dirname(folder);
  if (error.code !== 'ENOENT' || above === folder) throw error;
  await makeFolders(above);
  const again = await attempt(folder);
  if (again !== undefined) throw again;
}

async function attempt(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (error) {
    // What mkdir throws.
    const reason = error as NodeJS.ErrnoException;
    return reason.code === 'EEXIST' ? undefined : reason;
  }
}
