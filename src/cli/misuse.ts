/** Something that the person at the keyboard can mend: a flag, a file, a name. Ends the process with 2. */
export class Misuse extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, sentence: string, remedy: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'Misuse';
    this.code = code;
    this.remedy = remedy;
  }
}
