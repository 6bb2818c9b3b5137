/** Where a command writes: `out` is its product, `note` is for people and never disturbs the product. */
export interface Output {
  out(text: string): void;
  note(text: string): void;
  /** True when `note` reaches a terminal that can redraw a line. */
  readonly live: boolean;
}

/** Product on standard output, notes on standard error. */
export const processOutput: Output = {
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  live: process.stderr.isTTY && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb',
};

/** Receives the exit code of a command that ran to its end. */
export type SetExitCode = (code: number) => void;
