import type { ApiName } from '../contract/api-name.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { Profile } from '../contract/profile.ts';
import { text } from '../engine/text.ts';
import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { inlineJson } from '../report/html/inline-json.ts';
import { apiPageStyle } from './api-page-style.ts';
import { digestOf, readScript } from './frame.ts';
import { apiOrder, apiTitles, pageWords } from './page-words.ts';
import { readableDocument } from './readable-document.ts';

/** Scalar as a reader of one document and nothing else: no fonts, no client, no proxy, no assistant, no telemetry. */
const configuration = {
  agent: { disabled: true },
  customCss: apiPageStyle,
  documentDownloadType: 'none',
  hideClientButton: true,
  hideTestRequestButton: true,
  mcp: { disabled: true },
  orderSchemaPropertiesBy: 'preserve',
  persistAuth: false,
  showDeveloperTools: 'never',
  showOperationId: true,
  telemetry: false,
  withDefaultFonts: false,
} as const;

/** The page of one interface under one profile. It needs `../scalar/standalone.js` beside it and nothing else. */
export function renderApiPage(profile: Profile, api: ApiName): string {
  const { document } = loadContract(profile.id).api(api);
  const titles = text(
    `${apiTitles[api].zh} · ${profile.title.zh} · 信衡`,
    `${apiTitles[api].en} · ${profile.title.en} · Xinheng`,
  );
  const script = readScript('api-page.js');
  // Scalar writes its style sheet into the page and styles elements one by one.
  const policy = `default-src 'none'; script-src 'self' ${digestOf(script)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const links = apiOrder.map((name) => {
    const current = name === api ? ' aria-current="page"' : '';
    return `<a href="${name}.html"${current}>${bothLanguages(apiTitles[name])}</a>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(titles.zh)}</title>
<style>${apiPageStyle}</style>
</head>
<body>
<header class="bar"><a class="home" href="../index.html">${bothLanguages(pageWords.product)}</a><span class="profile">${bothLanguages(profile.title)}</span>
<nav>${links.join('')}<a href="list.html">${bothLanguages(pageWords.list)}</a><a href="${api}.json" download="${profile.id}.${api}.json">${bothLanguages(pageWords.specification)}</a></nav>
<button type="button" class="language" hidden><span lang="zh-CN">English</span><span lang="en">中文</span></button></header>
<div id="reference"></div>
<script type="application/json" id="document">${inlineJson(readableDocument(document))}</script>
<script type="application/json" id="page">${inlineJson({ titles, configuration })}</script>
<script src="../scalar/standalone.js"></script>
<script type="module">${script}</script>
</body>
</html>
`;
}
