import { GenerateError } from './generate-error.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const refused = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'EEXIST',
]);

/** What the system said when a file could not be written, as a sentence with a remedy; anything else as it is. */
export function explainWriteError(error: unknown, path: string, { resumable = false } = {}): unknown {
  const code = codeOf(error);
  if (full.has(code)) {
    const again = resumable
      ? 'run the same command again with --resume: it goes on after the last whole piece'
      : 'run the same command again';
    return new GenerateError(
      'disk-full',
      `There is no room left to write ${path}; nothing half-written stands under that name.`,
      `Make room, then ${again}.`,
      { cause: error },
    );
  }
  if (!refused.has(code)) return error;
  return new GenerateError(
    'cannot-write',
    `Cannot write ${path}.`,
    'Choose a folder that you may write to with --out.',
    { cause: error },
  );
}
