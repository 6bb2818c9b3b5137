import { visibleText } from './visible-text.ts';

/** Text inside one line of Markdown, a table's cell included: nothing in it is read as markup, and it stays one line. */
export function escapeMarkdown(value: string): string {
  return visibleText(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/:\/\//g, '\\://');
}

/** A block of code whose fence no line of `code` can close. */
export function codeBlock(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${visibleText(code)}\n${fence}`;
}
