/** The pages cannot be made: a code, a sentence and a remedy. */
export class PagesError extends Error {
  readonly code: 'pages-incomplete';
  readonly remedy: string;

  constructor(code: PagesError['code'], sentence: string, remedy: string) {
    super(sentence);
    this.name = 'PagesError';
    this.code = code;
    this.remedy = remedy;
  }
}
