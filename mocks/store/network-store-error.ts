/** A store file that belongs to another world. */
export class NetworkStoreError extends Error {
  readonly code = 'store-of-another-world';
  readonly remedy = 'Start the network as the store was made, or name another file.';

  constructor(setting: string, { kept, wanted }: { readonly kept: unknown; readonly wanted: unknown }) {
    super(`The store was made with ${setting} ${JSON.stringify(kept)}, not ${JSON.stringify(wanted)}.`);
    this.name = 'NetworkStoreError';
  }
}
