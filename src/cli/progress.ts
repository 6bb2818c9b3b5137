import type { CheckResult } from '../engine/check-result.ts';
import { describeVerdict } from '../engine/describe-verdict.ts';
import type { VerdictKind } from '../engine/verdict.ts';
import type { Lang } from './lang.ts';
import type { Output } from './output.ts';

/** Tells people how a run is getting on: one line that redraws itself on a terminal, plain lines elsewhere. */
export interface Progress {
  started(id: string): void;
  finished(result: CheckResult): void;
  close(): void;
}

const marks: Record<VerdictKind, string> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  blocked: '⊘',
  'not-applicable': '–',
  inconclusive: '?',
  attest: '▤',
  'harness-error': '⚠',
};

const eraseLine = '\r\u001B[2K';

export function showProgress(output: Output, { total, lang }: { total: number; lang: Lang }): Progress {
  const running = new Set<string>();
  let done = 0;

  function redraw(): void {
    if (!output.live) return;
    const names = [...running].slice(0, 2).join(', ');
    output.note(`${eraseLine}[${String(done)}/${String(total)}] ${names}`);
  }

  return {
    started(id) {
      running.add(id);
      redraw();
    },
    finished(result) {
      running.delete(result.id);
      done += 1;
      const why = result.verdict.kind === 'pass' ? '' : `\n    ${describeVerdict(result.verdict)[lang]}`;
      const line = `${marks[result.verdict.kind]} ${result.id}  ${result.title[lang]}  (${String(result.durationMs)} ms)${why}\n`;
      output.note(output.live ? `${eraseLine}${line}` : line);
      redraw();
    },
    close() {
      if (output.live) output.note(eraseLine);
    },
  };
}
