/** What one reads of headers. */
export interface HeaderView extends Iterable<[string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
}

/**
 * Headers without what makes the global ones slow: names and values are taken as they are, so only what came from a
 * parser of HTTP, or from our own code, belongs in here. Repeated names are joined by `, `, as the global ones do.
 */
export class LightHeaders implements Headers {
  /** Lower-case name → value. */
  readonly #values: Map<string, string>;

  private constructor(values: Map<string, string>) {
    this.#values = values;
  }

  /** From names and values in turns, as `IncomingMessage.rawHeaders` has them. */
  static fromRaw(raw: readonly string[]): LightHeaders {
    const values = new Map<string, string>();
    for (let at = 0; at + 1 < raw.length; at += 2) {
      add(values, (raw[at] ?? '').toLowerCase(), raw[at + 1] ?? '');
    }
    return new LightHeaders(values);
  }

  static from(record: Readonly<Record<string, string>>): LightHeaders {
    const values = new Map<string, string>();
    for (const name in record) add(values, name.toLowerCase(), record[name] ?? '');
    return new LightHeaders(values);
  }

  /** From lower-case names; the map is taken, not copied. */
  static of(values: Map<string, string>): LightHeaders {
    return new LightHeaders(values);
  }

  static none(): LightHeaders {
    return new LightHeaders(new Map());
  }

  get(name: string): string | null {
    return this.#values.get(name) ?? this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name) || this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    add(this.#values, name.toLowerCase(), value);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  getSetCookie(): string[] {
    const cookie = this.#values.get('set-cookie');
    return cookie === undefined ? [] : [cookie];
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this.#values) callback(value, name, new Headers([...this]));
  }

  /** Names and values in turns. */
  flat(): readonly string[] {
    const flat: string[] = [];
    this.#values.forEach((value, name) => flat.push(name, value));
    return flat;
  }

  keys(): IterableIterator<string> {
    return this.#values.keys();
  }

  values(): IterableIterator<string> {
    return this.#values.values();
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}

function add(values: Map<string, string>, name: string, value: string): void {
  const known = values.get(name);
  values.set(name, known === undefined ? value : `${known}, ${value}`);
}
