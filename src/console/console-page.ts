import { bothLanguages } from '../report/html/both-languages.ts';
import { escapeHtml } from '../report/html/escape-html.ts';
import { text } from '../engine/text.ts';

const words = {
  product: text('信衡', 'Xinheng'),
  title: text('模拟网络控制台', 'Console of the mock network'),
  script: text(
    '控制台需要运行脚本：请在浏览器中允许本页的脚本。命令行可用管理接口完成同样的事。',
    'The console needs its script: allow scripts on this page. The administration interface does the same from a command line.',
  ),
  notice: text(
    '企业、人员与数据全部虚构；接口依据公开文件整理，不是官方标准。',
    'Every company, person and figure is invented; the interfaces are drawn from public documents and are no official standard.',
  ),
} as const;

/** What the page may load and do: its own script and style, and calls to where it came from. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page before its script fills it; `main` is the path of that script. */
export function renderConsole(main: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${words.product.zh} · ${words.title.zh}`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="console.css">
</head>
<body>
<header class="masthead"><h1 class="product">${bothLanguages(words.product)} · ${bothLanguages(words.title)}</h1>
<div class="languages" role="group" aria-label="语言" hidden><button type="button" value="zh" lang="zh-CN">中文</button><button type="button" value="en" lang="en">English</button></div></header>
<main id="console"><noscript><p class="notice">${bothLanguages(words.script)}</p></noscript></main>
<footer><p>${bothLanguages(words.notice)}</p></footer>
<script type="module" src="${escapeHtml(main)}"></script>
</body>
</html>
`;
}
