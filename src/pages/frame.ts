import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Text } from '../engine/text.ts';
import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { inlineJson } from '../report/html/inline-json.ts';
import { frameStyle } from './frame-style.ts';
import { pageWords } from './page-words.ts';

export interface FrameParts {
  readonly title: Text;
  /** The way from this page to the index, e.g. `../index.html`. */
  readonly home: string;
  readonly main: string;
  readonly footer: string;
  /** A script of the page's own, beside that of the frame. */
  readonly script?: string;
}

/** What a Content-Security-Policy calls an inline script or style by. */
export function digestOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** A script that stands in this folder, as its page holds it. */
export function readScript(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

/** A page in both languages that opens from a file as well, asks nothing of any network and runs nothing but its own. */
export function renderFrame({ title, home, main, footer, script }: FrameParts): string {
  const scripts = [readScript('frame.js'), ...(script === undefined ? [] : [script])];
  const policy = `default-src 'none'; script-src ${scripts.map(digestOf).join(' ')}; style-src ${digestOf(frameStyle)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title.zh)}</title>
<style>${frameStyle}</style>
</head>
<body>
<header class="masthead"><p class="product"><a href="${escapeHtml(home)}">${bothLanguages(pageWords.product)} · ${bothLanguages(pageWords.title)}</a></p>
<div class="languages" role="group" aria-label="语言" hidden><button type="button" value="zh" lang="zh-CN">中文</button><button type="button" value="en" lang="en">English</button></div></header>
<main>
${main}
</main>
<footer>${footer}</footer>
<script type="application/json" id="titles">${inlineJson(title)}</script>
${scripts.map((each) => `<script type="module">${each}</script>`).join('\n')}
</body>
</html>
`;
}
