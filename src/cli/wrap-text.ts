import { isWide, textWidth } from './text-width.ts';

/** What must not begin a line, and what must not end one. */
const closing = /^[、，。；：？！）〕》」』”’…%,.;:?!)\]]/u;
const opening = /[（〔《「『“‘(["]$/u;

/** The smallest parts that a line may be broken between, each with the space that follows it. */
function partsOf(paragraph: string): readonly string[] {
  const parts: string[] = [];
  let open = true;
  for (const character of paragraph) {
    const last = parts.at(-1);
    const stays =
      last !== undefined &&
      (character === ' ' ||
        closing.test(character) ||
        opening.test(last) ||
        (!open && !isWide(character) && !last.endsWith(' ')));
    if (stays) parts[parts.length - 1] = last + character;
    else parts.push(character);
    open = isWide(character);
  }
  return parts;
}

/**
 * Breaks a text into lines of at most `columns`: at spaces, and between Han characters, but not before a closing or
 * after an opening mark. A word longer than that stands alone and sticks out.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const part of partsOf(paragraph)) {
      if (line !== '' && textWidth((line + part).trimEnd()) > columns) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
    return [...lines, line.trimEnd()];
  });
}
