import { visibleText } from '../visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element's content or a quoted attribute of HTML; what would hide is made visible. */
export function escapeHtml(value: string): string {
  return visibleText(value).replace(/[&<>"']/g, (found) => entities[found] ?? found);
}
