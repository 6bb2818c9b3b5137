/** The look of the pages but for the API pages' own. Colours meet WCAG AA on their ground in both schemes. */
export const frameStyle = `
:root {
  --paper: #f6f4ee; --sheet: #fffefb; --ink: #1d2129; --soft: #565b66; --rule: #dcd7ca; --faint: #f3f0e8; --link: #1f4f8f; --warn: #7d5200;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --serif: Georgia, "Times New Roman", "Songti SC", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --sheet: #1b1e23; --ink: #e7e4dc; --soft: #a9adb6; --rule: #363b44; --faint: #23272e; --link: #9cc3f5; --warn: #e5bd66; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.75 var(--sans); text-autospace: normal; line-break: strict; -webkit-text-size-adjust: 100%; }
html[lang="en"] { line-height: 1.6; }
html[lang="zh-CN"] span[lang="en"], html[lang="en"] span[lang="zh-CN"] { display: none; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 82rem; padding: 0 1.25rem 4rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { font-family: var(--mono); font-size: .84em; font-variant-ligatures: none; overflow-wrap: anywhere; }
p, dd, li, td { overflow-wrap: anywhere; }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1.5rem; padding: 1.1rem 0 .8rem; border-bottom: 1px solid var(--rule); }
.masthead p { margin: 0; }
.product { font-family: var(--serif); font-size: 1.05rem; letter-spacing: .12em; }
html[lang="en"] .product { letter-spacing: .04em; }
.product a { color: inherit; text-decoration: none; }
.languages { display: flex; gap: .25rem; }
.languages button { font: inherit; border: 0; background: none; padding: .3rem .6rem; min-height: 2rem; color: var(--soft); cursor: pointer; font-size: .9rem; border-bottom: 2px solid transparent; }
.languages button[aria-pressed="true"] { color: var(--ink); border-color: var(--ink); }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.9vw, 2.1rem); letter-spacing: .04em; margin: 2.25rem 0 0; }
h2 { font-size: 1.3rem; letter-spacing: .04em; margin: 3rem 0 .9rem; }
html[lang="en"] h1, html[lang="en"] h2, html[lang="en"] h3 { letter-spacing: 0; }
.lead { margin: .5rem 0 1.25rem; color: var(--soft); max-width: 68em; text-wrap: pretty; }
.notice { margin-top: 2.5rem; padding: .9rem 1.5rem 1rem; border: 1px solid var(--rule); font-size: .9rem; line-height: 1.7; color: var(--soft); }
.notice h2 { font: 600 .84rem var(--sans); margin: 0 0 .2rem; letter-spacing: .08em; }
.notice p { margin: 0; max-width: 72em; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
thead th { font-weight: 600; font-size: .86rem; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; line-height: 1.4; }
th, td { text-align: left; padding: .55rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
tbody th { font-weight: 600; }
small, .soft { color: var(--soft); font-weight: 400; font-size: .86rem; }
.profiles tbody th { min-width: 13rem; }
.profiles tbody th > span, .profiles small { display: block; }
.profiles td { white-space: nowrap; }
.profiles td.document { white-space: normal; min-width: 15rem; color: var(--soft); font-size: .86rem; }
.profiles td.why { white-space: normal; color: var(--soft); }
.profiles td a + a { margin-left: .8em; }
.profiles td a { display: inline-block; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1.25rem; }
.sharing { font-size: .88rem; line-height: 1.65; border: 1px solid var(--rule); background: var(--sheet); min-width: 64rem; }
.sharing th, .sharing td { border: 1px solid var(--rule); }
.sharing thead th { text-align: center; background: var(--faint); color: var(--ink); vertical-align: middle; border-bottom-color: var(--ink); }
.sharing tbody th { vertical-align: middle; text-align: center; background: var(--sheet); }
.sharing td:last-child { white-space: nowrap; }
.sharing small { display: block; }
html[lang="zh-CN"] small[lang="en"] { display: none; }
.sharing thead th:first-child { min-width: 3.6rem; white-space: nowrap; }
.sharing thead th:nth-child(2), .sharing thead th:nth-child(3) { width: 8.5rem; } .sharing thead th:nth-child(4) { width: 30%; }
.controls { display: flex; gap: .5rem; margin: 0 0 .75rem; }
.controls button { font: inherit; font-size: .9rem; color: inherit; background: var(--sheet); border: 1px solid var(--rule); border-radius: 3px; padding: .25rem .8rem; min-height: 2.1rem; cursor: pointer; }
.fields details { border-bottom: 1px solid var(--rule); }
.fields summary { cursor: pointer; padding: .55rem .25rem; display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; list-style: none; }
.fields summary::-webkit-details-marker { display: none; }
.fields summary::before { content: "+"; width: .8em; color: var(--soft); font-family: var(--mono); }
.fields details[open] > summary::before { content: "–"; }
.fields summary:hover { background: var(--faint); }
.fields .name { font-weight: 600; }
.fields dl { margin: .25rem 0 .75rem 1.7rem; font-size: .88rem; }
.fields dl div { display: grid; grid-template-columns: 9em 1fr; gap: .75rem; padding: .15rem 0; }
dt { color: var(--soft); } dd { margin: 0; }
.fields .wide { margin: 0 0 1.5rem 1.7rem; }
.fields table { font-size: .88rem; min-width: 52rem; }
.fields tbody th { font-weight: 400; white-space: nowrap; }
.fields [class^="grade"] { white-space: nowrap; }
.fields .notes { max-width: 26rem; color: var(--soft); }
.grade-business-secret, .grade-personal { color: var(--warn); }
footer { margin-top: 3rem; padding-top: .9rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .84rem; overflow-wrap: anywhere; }
footer p { margin: 0; }
@media print {
  @page { size: A4 landscape; margin: 14mm 12mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --faint: #f6f6f6; --link: #000; --warn: #5c3d00; }
  html { font-size: 9.5pt; color-scheme: light; }
  body { max-width: none; padding: 0; }
  .languages, .controls, .links { display: none; }
  .sharing { min-width: 0; }
  .sharing a { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
