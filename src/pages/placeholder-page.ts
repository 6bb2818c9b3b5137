import type { PlaceholderProfile } from '../contract/profile.ts';
import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { renderFrame } from './frame.ts';
import { pageWords } from './page-words.ts';

/** Stands where the list of a profile would stand if it were public, and says that it is not. */
export function renderPlaceholderPage({
  id,
  title,
  document,
  issuedOn,
  placeholder,
}: PlaceholderProfile): string {
  return renderFrame({
    title,
    home: '../index.html',
    main: `<h1>${bothLanguages(title)}</h1>
<p class="lead">${escapeHtml(document)} (${escapeHtml(issuedOn)})</p>
<section class="notice"><h2>${bothLanguages(pageWords.placeholder)}</h2><p>${bothLanguages(placeholder.reason)}</p></section>`,
    footer: `<p><code>${escapeHtml(id)}</code></p>`,
  });
}
