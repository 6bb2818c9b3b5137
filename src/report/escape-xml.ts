import { visibleText } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * Text for content or a quoted attribute of XML 1.0, which has no way to write a control character: those are
 * shown by their pictures. Tabs and line breaks are kept, in attributes too.
 */
export function escapeXml(value: string): string {
  return visibleText(value).replace(/[&<>"'\t\n]/g, (found) => entities[found] ?? found);
}
