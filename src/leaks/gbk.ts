let table: ReadonlyMap<string, readonly [number, number]> | undefined;

/* Node decodes GB18030 and does not encode it, so the two-byte half of the code is turned around once. */
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  if (table !== undefined) return table;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\uFFFD') found.set(character, [lead, trail]);
    }
  }
  table = found;
  return found;
}

/** The GBK bytes of a text, or undefined when a character has no two-byte code. */
export function encodeGbk(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character < '\x80' ? [character.charCodeAt(0)] : gbkTable().get(character);
    if (pair === undefined) return undefined;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
