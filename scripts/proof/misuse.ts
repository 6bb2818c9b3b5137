/** Says what the person at the keyboard can mend, with code and remedy, and ends with 2. */
export function misuse(code: string, sentence: string, remedy: string): never {
  console.error(`error ${code}: ${sentence.replace(/[^.]$/, '$&.')} ${remedy}`);
  process.exit(2);
}
