/** What one reads of headers. */
export interface HeaderView extends Iterable<[string, string]> {
  get(name: string): string | null;
  has(name: string): boolean;
}

/**
 * Headers without what makes the global ones slow: names and values are taken as they are, so only what came from a
 * parser of HTTP, or from our own code, belongs in here. Repeated names are joined by `, `, as the global ones do.
 * A message has a dozen of them, which are found sooner one after the other than by a map that is made for each message.
 */
export class LightHeaders implements Headers {
  /** Lower-case names and values in turns, each name once. */
  readonly #pairs: string[];
  /** As {@link lines} says it; null where they are no lines. */
  #lines: string | null | undefined;

  private constructor(pairs: string[], lines?: string) {
    this.#pairs = pairs;
    this.#lines = lines;
  }

  /** From names and values in turns, as `IncomingMessage.rawHeaders` has them. */
  static fromRaw(raw: readonly string[]): LightHeaders {
    const headers = LightHeaders.none();
    for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '');
    return headers;
  }

  static from(record: Readonly<Record<string, string>>): LightHeaders {
    const headers = LightHeaders.none();
    for (const name in record) headers.append(name, record[name] ?? '');
    return headers;
  }

  /** From lower-case names and values in turns, no name twice, and the lines that they were read from; the list is taken, not copied. */
  static of(pairs: string[], lines: string): LightHeaders {
    return new LightHeaders(pairs, lines);
  }

  /** Those of a body of JSON, and no more. */
  static ofJson(): LightHeaders {
    return new LightHeaders(['content-type', 'application/json'], 'content-type: application/json\r\n');
  }

  static none(): LightHeaders {
    return new LightHeaders([]);
  }

  get(name: string): string | null {
    return this.#pairs[this.#find(name) + 1] ?? null;
  }

  has(name: string): boolean {
    return this.#find(name) !== absent;
  }

  set(name: string, value: string): void {
    this.#lines = undefined;
    const at = this.#find(name);
    if (at === absent) this.#pairs.push(name.toLowerCase(), value);
    else this.#pairs[at + 1] = value;
  }

  append(name: string, value: string): void {
    const known = this.get(name);
    this.set(name, known === null ? value : `${known}, ${value}`);
  }

  delete(name: string): void {
    const at = this.#find(name);
    if (at === absent) return;
    this.#lines = undefined;
    this.#pairs.splice(at, 2);
  }

  getSetCookie(): string[] {
    const cookie = this.get('set-cookie');
    return cookie === null ? [] : [cookie];
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this) callback(value, name, new Headers([...this]));
  }

  /** Names and values in turns. */
  flat(): readonly string[] {
    return this.#pairs;
  }

  /** As they stand in a message, each line with its end; undefined where a name or a value could not stand there in visible ASCII. */
  lines(): string | undefined {
    if (this.#lines === undefined) this.#lines = this.#write();
    return this.#lines ?? undefined;
  }

  #write(): string | null {
    let lines = '';
    for (let at = 0; at + 1 < this.#pairs.length; at += 2) {
      const [name = '', value = ''] = [this.#pairs[at], this.#pairs[at + 1]];
      if (!token.test(name) || !visible.test(value)) return null;
      lines += `${name}: ${value}\r\n`;
    }
    return lines;
  }

  /** Where a name stands. */
  #find(name: string): number {
    const at = placeOf(name, this.#pairs);
    if (at !== absent) return at;
    const lower = name.toLowerCase();
    return lower === name ? absent : placeOf(lower, this.#pairs);
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value;
  }

  *entries(): IterableIterator<[string, string]> {
    for (let at = 0; at + 1 < this.#pairs.length; at += 2)
      yield [this.#pairs[at] ?? '', this.#pairs[at + 1] ?? ''];
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}

const visible = /^[\t -~]*$/;
const token = /^[A-Za-z0-9-]+$/;
/** One before the place of a value that there is none of. */
const absent = -2;

function placeOf(name: string, pairs: readonly string[]): number {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return at;
  return absent;
}
