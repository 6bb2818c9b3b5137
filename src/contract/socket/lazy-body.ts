/** What a Request and a Response have in common, from a whole one that is made when somebody asks for it. */
export abstract class LazyBody<Whole extends Request | Response> {
  #whole: Whole | undefined;

  protected abstract make(): Whole;

  /** The global's own object in place of this one. */
  whole(): Whole {
    this.#whole ??= this.make();
    return this.#whole;
  }

  /** Whether somebody asked for it. */
  get isWhole(): boolean {
    return this.#whole !== undefined;
  }

  get body() {
    return this.whole().body;
  }

  get bodyUsed(): boolean {
    return this.whole().bodyUsed;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.whole().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.whole().blob();
  }

  bytes(): Promise<Uint8Array> {
    return this.whole().bytes();
  }

  formData(): Promise<FormData> {
    // Whoever calls it here knows that it is deprecated for servers.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return this.whole().formData();
  }

  json(): Promise<unknown> {
    return this.whole().json();
  }

  text(): Promise<string> {
    return this.whole().text();
  }
}
