/** One file of the pages: what a browser gets at `/docs/<path>`, and what `xinheng docs` writes there. */
export interface Page {
  /** Path below the root of the pages, with `/` between folders. */
  readonly path: string;
  readonly mediaType: string;
  content(): Promise<string | Uint8Array>;
}
