import type { EventChoice } from '../../fixtures/world/index.ts';

export const generateFormats = ['ndjson', 'csv', 'xlsx', 'batch'] as const;
export type GenerateFormat = (typeof generateFormats)[number];

/** Everything that decides which bytes are generated, and nothing else. Plain data: it travels to threads. */
export interface GeneratePlan {
  readonly format: GenerateFormat;
  readonly seed: string;
  /** Profile id: which items there are, with which fields. */
  readonly profile: string;
  /** What has happened to the companies by `at`: nothing, the scenario companies’ stories, or random events too. */
  readonly events: EventChoice;
  /** The 20-field base record of each company, or the rows of these items. */
  readonly items: 'base' | readonly string[];
  /** Epoch ms at which they hold. */
  readonly at: number;
  /** The first company. */
  readonly from: number;
  /** How many companies; at least 1. */
  readonly count: number;
  /** Language of the column names. */
  readonly lang: 'zh' | 'en';
  /** Whether a table begins with its column names. */
  readonly header: boolean;
}

/** A run of companies, from the first to before `to`, as bytes. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
