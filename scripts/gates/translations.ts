import { commandsOf } from './commands-of.ts';
import type { Gate, Repository } from './repository.ts';

/** A document in English and its translation have the same headings, tables and commands, in the same order. */
export const translations: Gate = {
  name: 'documents say the same in both languages',
  find: (repository) =>
    repository.files
      .filter((file) => file.endsWith('.zh-CN.md'))
      .flatMap((file) => compare(file.replace('.zh-CN.md', '.md'), file, repository)),
};

function compare(original: string, translation: string, { files, read }: Repository): string[] {
  if (!files.includes(original)) return [`${translation} translates ${original}, which does not exist.`];
  const [first, second] = [outline(read(original)), outline(read(translation))];
  const at = first.findIndex((part, index) => part !== second[index]);
  if (at === -1 && first.length === second.length) return [];
  const index = at === -1 ? first.length : at;
  return [
    `${translation} differs from ${original}: "${second[index] ?? 'nothing'}" stands for "${first[index] ?? 'nothing'}".`,
  ];
}

/** What must not differ between languages: depth of headings, width of table rows, commands and code blocks. */
function outline(markdown: string): string[] {
  const parts = [...markdown.matchAll(/^(#{1,6}) |^\|(.*)\|$|^```(\w*)\n([\s\S]*?)^```/gm)];
  return parts.flatMap(([whole, heading, row, language, block]) => {
    if (heading !== undefined) return [`heading ${heading}`];
    if (row !== undefined) return [`row of ${row.split('|').length}`];
    if (language !== 'sh')
      return [`block of ${language ?? ''}, ${(block ?? '').split('\n').length - 1} lines`];
    return commandsOf(whole).map(
      ({ command, exitCode }) => `${command.replace(/ --lang \w+/, '')} → ${exitCode}`,
    );
  });
}
