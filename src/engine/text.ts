/** A sentence that people see, in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Builds a {@link Text}; Chinese first, as in every report. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
