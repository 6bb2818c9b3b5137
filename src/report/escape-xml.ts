import { visibleText } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for the content of an element of XML 1.0, which has no way to write a control character: those are shown
 * by their pictures.
 */
export function escapeXml(value: string): string {
  return visibleText(value).replace(/[&<>"']/g, (found) => entities[found] ?? found);
}

/** Text for a quoted attribute of XML 1.0; tabs and line breaks are kept from becoming blanks. */
export function escapeXmlAttribute(value: string): string {
  return escapeXml(value).replace(/[\t\n]/g, (found) => `&#${String(found.charCodeAt(0))};`);
}
