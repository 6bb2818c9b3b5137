/** What sort of secret a value is; it decides in which forms it is looked for and where a match may begin. */
export type LeakKind = 'id-number' | 'person-name' | 'phone' | 'account' | 'address' | 'amount';

/** One secret to look for, and what it would betray. */
export interface LeakValue {
  readonly value: string;
  readonly kind: LeakKind;
  readonly item: string;
  readonly field: string;
  /** The uscc of the company. */
  readonly company: string;
  /** `never`: no licence of the enterprise speaks for whom it belongs to. */
  readonly release?: 'never';
}

/** A secret met in what was searched. */
export interface Finding {
  readonly value: LeakValue;
  /** Other entries of the dictionary that read the same. */
  readonly alsoOf: readonly LeakValue[];
  /**
   * How it was written, outermost wrapping first: `plain`, `percent`, `base64/json-escape`, `hex/sm3`,
   * `grouped-digits`, `partial` …
   */
  readonly encoding: string;
  /**
   * Whether it is met by chance as well, so that only several of them say something: digits so few, or within so long a
   * number, that the many ids of a run hold some.
   */
  readonly isWeak: boolean;
  /** Where it begins, in bytes of the input (of its UTF-8 when the input is a string). */
  readonly offset: number;
  /** The input around it, as text on one line. */
  readonly excerpt: string;
}
