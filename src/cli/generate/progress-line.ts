import type { Written } from '../../generate/write-pieces.ts';
import type { Lang } from '../lang.ts';
import type { Output } from '../output.ts';

/** Tells how far it is, on a terminal and nowhere else: one line that redraws itself a few times a second. */
export interface ProgressLine {
  show(written: Written): void;
  clear(): void;
}

const eraseLine = '\r\u001B[2K';
const betweenRedraws = 200;

export function progressLine(
  output: Output,
  { total, lang, now }: { readonly total: number; readonly lang: Lang; now(): number },
): ProgressLine {
  const began = now();
  let drawn = began;
  let first: Written | undefined;
  return {
    show(written) {
      first ??= written;
      if (!output.live || now() - drawn < betweenRedraws) return;
      drawn = now();
      const rate = Math.round(((written.companies - first.companies) * 1_000) / Math.max(1, drawn - began));
      output.note(`${eraseLine}${writtenText({ ...written, total }, lang)}  ${rate}/s`);
    },
    clear() {
      if (output.live) output.note(eraseLine);
    },
  };
}

/** `3000/10000 家企业，1.2 MB` */
export function writtenText(
  { companies, bytes, total }: Written & { readonly total: number },
  lang: Lang,
): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return lang === 'zh'
    ? `${companies}/${total} 家企业，${megabytes} MB`
    : `${companies}/${total} companies, ${megabytes} MB`;
}
