/** A program of another language that verifies a folder of vectors. */
export interface Toolchain {
  readonly name: string;
  /** The folder of the program, which its commands run in. */
  readonly sources: string;
  /** The commands that it takes, each with the arguments that make it say its version. */
  readonly needs: readonly (readonly [command: string, ...version: string[]])[];
  /** Fetches what it depends on and builds it, in `cache`; done once for the same sources. */
  readonly prepare: (cache: string) => readonly Command[];
  /** Verifies `folder`; the last line that it prints is `N passed, N failed`. */
  readonly verify: (cache: string, folder: string) => Command;
  /** Speaks to the national node that `facts` (a file) tells of; the last line is the same. Absent for the product itself. */
  readonly converse?: (cache: string, facts: string) => Command;
}

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}
