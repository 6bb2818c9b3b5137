/** Splits CSV (RFC 4180) into cells; quotes may hold commas, doubled quotes and line ends. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') {
      endCell();
      lines.push([]);
    } else if (character !== '\r') cell += character;
  }
  endCell();
  return lines.filter((line) => line.length > 1 || line[0] !== '');
}

/** The lines of a CSV as objects named by its first line. */
export function csvRows(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = cellsOf(csv.replace(/^\uFEFF/, ''));
  return lines.map((line) => Object.fromEntries(header.map((name, place) => [name, line[place] ?? ''])));
}
