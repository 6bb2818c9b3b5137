/** The look of an API page: our bar above, Scalar's page below it in fonts that the reader's machine has. */
export const apiPageStyle = `
:root {
  --scalar-custom-header-height: 3rem;
  --scalar-font: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --scalar-font-code: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
}
html[lang="zh-CN"] span[lang="en"], html[lang="en"] span[lang="zh-CN"] { display: none; }
body { margin: 0; background: var(--scalar-background-1, #fff); }
.bar { box-sizing: border-box; position: sticky; top: 0; z-index: 20; height: 3rem; display: flex; align-items: center; gap: 1rem; padding: 0 1rem; overflow-x: auto; white-space: nowrap; font: 14px/1.4 var(--scalar-font); color: var(--scalar-color-1, #2a2f45); background: var(--scalar-background-1, #fff); border-bottom: 1px solid var(--scalar-border-color, #ddd); }
.bar a { color: inherit; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
.bar .home { font-weight: 700; letter-spacing: .1em; }
.bar .profile { color: var(--scalar-color-2, #5b6270); }
.bar nav { display: flex; gap: 1rem; margin-left: auto; }
.bar nav a { padding: .25rem 0; border-bottom: 2px solid transparent; }
.bar nav a[aria-current] { font-weight: 600; border-color: currentColor; }
.bar .language { font: inherit; color: var(--scalar-color-2, #5b6270); background: none; border: 1px solid var(--scalar-border-color, #ddd); border-radius: 3px; padding: .2rem .6rem; cursor: pointer; }
.bar .language[hidden] { display: none; }
@media print { .bar { display: none; } }
`;
