import type { Text } from '../../engine/text.ts';
import { escapeHtml } from './escape-html.ts';

/** A text in both languages; the page shows the one that its root element is in. */
export function bothLanguages({ zh, en }: Text): string {
  if (zh === en) return escapeHtml(zh);
  return `<span lang="zh-CN">${escapeHtml(zh)}</span><span lang="en">${escapeHtml(en)}</span>`;
}
