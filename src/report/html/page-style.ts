/** The whole look of the page. Colours meet WCAG AA on their ground in both schemes. */
export const pageStyle = `
:root {
  --paper: #f6f4ee; --sheet: #fffefb; --ink: #1d2129; --soft: #565b66; --rule: #dcd7ca; --faint: #f3f0e8;
  --pass: #1d6a3a; --fail: #a61b1b; --blocked: #8f3a10; --error: #6b2fa0; --unsure: #45536b; --warn: #7d5200; --attest: #1f5190; --none: #6a6e76;
  --fail-ground: #a61b1b; --fail-ink: #ffffff; --mark: #f4e3b5; --mark-ink: #4d3800; --link: #1f4f8f;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --serif: Georgia, "Times New Roman", "Songti SC", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --sheet: #1b1e23; --ink: #e7e4dc; --soft: #a9adb6; --rule: #363b44; --faint: #23272e;
    --pass: #7cc893; --fail: #ff9a92; --blocked: #f2a77c; --error: #cda6f5; --unsure: #b3c0d8; --warn: #e5bd66; --attest: #93bdf2; --none: #9ca1ab;
    --fail-ground: #8f1d1d; --fail-ink: #ffffff; --mark: #4b3d12; --mark-ink: #f6e3a6; --link: #9cc3f5;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.75 var(--sans); text-autospace: normal; text-spacing-trim: trim-start; line-break: strict; -webkit-text-size-adjust: 100%; }
html[lang="en"] { line-height: 1.6; }
html[lang="zh-CN"] span[lang="en"], html[lang="en"] span[lang="zh-CN"]:not(.quoted) { display: none; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 68rem; padding: 0 1.25rem 4rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: .82em; font-variant-ligatures: none; }
p, dd, li, td { overflow-wrap: anywhere; }
pre code { font-size: inherit; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.masthead { display: flex; justify-content: space-between; align-items: center; padding: 1.25rem 0 .9rem; border-bottom: 1px solid var(--rule); }
.product { margin: 0; font-family: var(--serif); font-size: 1.05rem; letter-spacing: .12em; }
html[lang="en"] .product { letter-spacing: .04em; }
.languages { display: flex; gap: .25rem; }
button, select, input { font: inherit; color: inherit; }
.languages button { border: 0; background: none; padding: .3rem .6rem; min-height: 2rem; color: var(--soft); cursor: pointer; font-size: .9rem; border-bottom: 2px solid transparent; }
.languages button[aria-pressed="true"] { color: var(--ink); border-color: var(--ink); }

h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.9vw, 2.15rem); letter-spacing: .04em; margin: 2.75rem 0 0; }
html[lang="en"] h1 { letter-spacing: 0; }
.subject { margin: .4rem 0 2.25rem; font-size: 1.1rem; color: var(--soft); }
h2 { font-size: 1.3rem; letter-spacing: .04em; margin: 3.25rem 0 .9rem; }
html[lang="en"] h2, html[lang="en"] h3 { letter-spacing: 0; }
h3 { font-size: 1.08rem; margin: 2.25rem 0 .5rem; }
h3 small { font: .85rem var(--sans); color: var(--soft); margin-left: .5em; letter-spacing: 0; }
h5, h6 { font: 600 .84rem/1.5 var(--sans); color: var(--soft); margin: 1.5rem 0 .35rem; letter-spacing: .03em; }
h6 { margin: 0 0 .3rem; }

.decision { background: var(--sheet); border: 1px solid var(--rule); border-top: 4px solid var(--tone); padding: 1.6rem 2rem 1.5rem; }
.d-admit { --tone: var(--pass); } .d-rectify { --tone: var(--warn); } .d-refuse { --tone: var(--fail); } .d-undecided { --tone: var(--unsure); }
.eyebrow { margin: 0; font-size: .84rem; color: var(--soft); letter-spacing: .08em; }
.decision h2 { margin: .1rem 0 .5rem; font-size: clamp(2rem, 1.4rem + 2.6vw, 3rem); line-height: 1.25; letter-spacing: .06em; color: var(--tone); }
html[lang="en"] .decision h2 { letter-spacing: -.005em; }
.meaning { margin: 0; max-width: 54em; font-size: 1.05rem; text-wrap: pretty; }
.partial { margin: .9rem 0 0; padding: .55rem .9rem; border-left: 3px solid var(--warn); background: var(--faint); max-width: 52em; }
.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0; padding: 0; font-size: .95rem; font-variant-numeric: tabular-nums; }
.decision .counts { margin-top: 1.25rem; padding-top: .9rem; border-top: 1px solid var(--rule); }
.counts .all { color: var(--soft); }
.counts b { font-weight: 700; }
.k-pass, .s-met { color: var(--pass); } .k-fail, .s-broken { color: var(--fail); } .k-blocked { color: var(--blocked); } .k-harness-error { color: var(--error); }
.k-inconclusive, .s-undecided { color: var(--unsure); } .k-warn, .s-warned { color: var(--warn); } .k-attest, .s-attest { color: var(--attest); }
.k-not-applicable, .s-not-applicable, .s-not-run, .s-excluded, .s-other-profile { color: var(--none); }
.notice { margin-top: 1rem; padding: .9rem 2rem 1rem; border: 1px solid var(--rule); font-size: .9rem; line-height: 1.7; color: var(--soft); }
.notice h2 { font: 600 .84rem var(--sans); margin: 0 0 .2rem; letter-spacing: .08em; }
.notice p { margin: 0; max-width: 66em; }

.findings ol { margin: 0; padding: 0 0 0 1.9em; }
.findings li { padding: .3rem 0; }
.findings li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.where { color: var(--soft); font-size: .88rem; white-space: nowrap; margin-left: .4em; }

table { width: 100%; border-collapse: collapse; font-size: .93rem; }
thead th { font-weight: 600; font-size: .84rem; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; line-height: 1.4; }
th, td { text-align: left; padding: .5rem .6rem; border-bottom: 1px solid var(--rule); vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
tbody th { font-weight: 600; }
.concerns td, .concerns thead th + th { text-align: right; font-variant-numeric: tabular-nums; }
.concerns td.none { color: var(--none); opacity: 1; font-weight: 400; }
.concerns td { font-weight: 600; }
.concerns td.sum { font-weight: 400; }
.cell-label { display: none; }
.concerns tbody th a { color: inherit; text-decoration-color: var(--rule); }

.particulars dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; margin: 0; border-top: 1px solid var(--ink); font-size: .93rem; }
.particulars div { display: grid; grid-template-columns: 7.5em 1fr; gap: .75rem; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
dt { color: var(--soft); } dd { margin: 0; min-width: 0; }

.controls { position: sticky; top: 0; z-index: 2; background: var(--paper); padding: .75rem 0; border-bottom: 1px solid var(--rule); }
.chips { border: 0; margin: 0 0 .6rem; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; min-width: 0; }
.chip { position: relative; cursor: pointer; }
.chip input { position: absolute; inset: 0; opacity: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
.chip > span { display: block; border: 1px solid var(--rule); background: var(--sheet); padding: .15rem .75rem; border-radius: 1rem; font-size: .88rem; font-variant-numeric: tabular-nums; }
.chip input:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; }
.fields { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.fields select, .fields input, .controls button, .copy, .more { border: 1px solid var(--rule); background: var(--sheet); border-radius: 3px; padding: .3rem .7rem; min-height: 2.25rem; font-size: .9rem; }
.fields input { flex: 1 1 14rem; min-width: 0; }
.fields input::placeholder { color: var(--soft); opacity: 1; }
.fields output { color: var(--soft); font-size: .88rem; font-variant-numeric: tabular-nums; min-width: 5.5em; text-align: right; }
.controls button, .copy, .more { cursor: pointer; }
.controls button:hover, .copy:hover, .more:hover { border-color: var(--soft); }

.check { border-bottom: 1px solid var(--rule); scroll-margin-top: 6.8rem; }
.suite { scroll-margin-top: 7rem; }
.suite h3 + .check { border-top: 1px solid var(--ink); }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.check > summary { display: grid; grid-template-columns: 6.6rem 1fr auto 1rem; gap: .9rem; align-items: baseline; padding: .65rem .25rem; }
.check > summary::after, .case > summary::after { content: ""; align-self: center; justify-self: end; width: .45rem; height: .45rem; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg) translate(-2px, -2px); }
.check[open] > summary::after, .case[open] > summary::after { transform: rotate(225deg) translate(-2px, -2px); }
.check > summary:hover, .case > summary:hover { background: var(--faint); }
.verdict { display: inline-block; font-size: .82rem; line-height: 1.5; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 2px; white-space: nowrap; justify-self: start; }
.verdict.k-fail { background: var(--fail-ground); color: var(--fail-ink); border-color: var(--fail-ground); }
.verdict.k-pass, .verdict.k-not-applicable { border-color: transparent; padding-left: 0; }
.what { min-width: 0; overflow-wrap: anywhere; }
.name { font-weight: 600; margin-right: .5em; }
.id { color: var(--soft); display: inline-block; }
.aside { display: flex; gap: .9rem; color: var(--soft); font-size: .84rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.check > .body { padding: .25rem 0 1.75rem 7.75rem; }
.reasons { margin: .25rem 0 1rem; border-left: 3px solid currentColor; background: var(--faint); padding: .5rem 1rem; }
.reasons div { display: grid; grid-template-columns: 5.2em 1fr; gap: .75rem; padding: .25rem 0; }
.reasons dt { font-weight: 600; color: inherit; }
.reasons dd { color: var(--ink); white-space: pre-wrap; }
.grounds { list-style: none; margin: 0; padding: 0; }
.grounds li { padding: .15rem 0; }
.grounds code { color: var(--soft); margin-right: .4em; }
.statement { display: block; color: var(--soft); font-size: .92rem; }
pre { margin: 0; padding: .7rem .9rem; background: var(--faint); border: 1px solid var(--rule); border-radius: 3px; overflow: auto; max-height: 30rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }
.command { display: flex; gap: .5rem; align-items: flex-start; }
.command pre { flex: 1; min-width: 0; }
.copy { flex: none; min-width: 4.5em; }
.case { border: 1px solid var(--rule); border-bottom-width: 0; background: var(--sheet); }
.case:last-child { border-bottom-width: 1px; }
.case > summary { display: grid; grid-template-columns: auto 1fr 1rem; gap: .75rem; align-items: baseline; padding: .45rem .9rem; }
.case > summary .name { font-weight: 400; overflow-wrap: anywhere; min-width: 0; }
.case > .body { padding: .35rem .9rem 1rem; border-top: 1px solid var(--rule); }
.more { display: block; width: 100%; border-radius: 0 0 3px 3px; }
.exchange { padding: .75rem 0 0; }
.exchange + .exchange { margin-top: 1rem; border-top: 1px dashed var(--rule); }
.about { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0 0 .5rem; font-size: .86rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.message { min-width: 0; }
.header { color: var(--soft); }
.absent { margin: 0; padding: .7rem .9rem; border: 1px dashed var(--rule); color: var(--soft); }
mark.redacted { background: var(--mark); color: var(--mark-ink); padding: 0 .2em; border-radius: 2px; }
.violations { margin-top: .6rem; color: var(--fail); font-size: .9rem; }
.violations ul { margin: .1rem 0 0; padding-left: 1.3em; color: var(--ink); }
.curl { margin-top: .6rem; }
.curl > summary { display: inline-block; color: var(--link); font-size: .88rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; margin-bottom: .35rem; }
.hint { margin: .4rem 0 0; color: var(--soft); font-size: .86rem; }
.no-match { color: var(--soft); padding: 2rem 0; text-align: center; }
.clauses > summary { padding: .75rem 1rem; border: 1px solid var(--rule); background: var(--sheet); }
.requirements { margin-top: 1rem; }
.requirements td, .requirements th { font-size: .88rem; line-height: 1.6; }
.requirements .links { font-size: .8rem; width: 30%; }
.requirements th code { white-space: nowrap; }
.requirements td:last-child { width: 8.5em; }
.tested { display: block; font-size: .95em; }
.attestations td, .attestations th { font-size: .88rem; line-height: 1.65; }
.attestations tr { scroll-margin-top: 1rem; }
.attestations th { width: 24%; } .attestations td { width: 38%; }
.attestations ul { margin: 0; padding-left: 1.2em; }
.attestations li::marker { color: var(--soft); }
.attestations .hint, .from, .ids { margin: .35rem 0 0; font-weight: 400; color: var(--soft); font-size: .84rem; }
.rows { margin-top: .35rem; font-weight: 400; }
.rows > summary { display: inline-block; color: var(--link); font-size: .84rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.requirements .rows { margin-top: 0; } .requirements .rows > summary { font-size: inherit; }
tr:target { background: var(--faint); }
footer { margin-top: 4rem; padding-top: .9rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .84rem; overflow-wrap: anywhere; }

@media (max-width: 46rem) {
  body { padding: 0 1rem 3rem; }
  h1 { margin-top: 1.75rem; } .subject { margin-bottom: 1.5rem; }
  .decision, .notice { padding-left: 1.1rem; padding-right: 1.1rem; }
  .particulars dl { grid-template-columns: 1fr; }
  .controls { position: static; }
  .check { scroll-margin-top: 1rem; }
  .chip > span, .controls button, .fields select, .fields input { min-height: 2.6rem; display: flex; align-items: center; }
  .fields > * { flex: 1 1 auto; }
  .check > summary { grid-template-columns: 1fr 1rem; gap: .3rem .75rem; }
  .check > summary .verdict { grid-column: 1; } .check > summary .what { grid-column: 1; grid-row: 2; } .check > summary .aside { grid-column: 1; grid-row: 3; }
  .check > summary::after { grid-column: 2; grid-row: 1; }
  .id { display: block; }
  .check > .body { padding-left: 0; }
  .reasons div { grid-template-columns: 1fr; gap: 0; }
  .sides { grid-template-columns: 1fr; }
  .command { flex-direction: column; } .command pre { width: 100%; }
  .where { white-space: normal; display: block; margin-left: 0; }
  .concerns thead, .requirements thead, .attestations thead, .waivers thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .concerns tr { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .concerns th, .concerns td { border: 0; padding: 0; }
  .concerns tbody th { flex: 1 1 auto; } .concerns td.none { display: none; }
  .concerns td.sum { order: 0; } .concerns td:not(.sum) { font-size: .88rem; flex: 0 0 auto; }
  .concerns tbody th { flex-basis: 80%; }
  .cell-label { display: inline; font-weight: 400; margin-right: .3em; }
  .requirements tr, .attestations tr, .waivers tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  .requirements th, .requirements td, .requirements .links, .requirements td:last-child, .attestations th, .attestations td, .waivers th, .waivers td { width: auto; display: block; border: 0; padding: .1rem 0; }
}

@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --rule: #bbb; --faint: #f6f6f6; --pass: #1d6a3a; --fail: #a61b1b; --blocked: #8f3a10; --error: #6b2fa0; --unsure: #45536b; --warn: #7d5200; --attest: #1f5190; --none: #666; --fail-ground: #a61b1b; --fail-ink: #fff; --mark: #f4e3b5; --mark-ink: #4d3800; --link: #000; }
  html { font-size: 10.5pt; color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  .languages, .controls, .copy, .more, .curl, .check > summary::after, .case > summary::after { display: none !important; }
  a { color: inherit; text-decoration: none; }
  h1 { margin-top: 1.5rem; } h2, h3 { break-after: avoid; } h2 { margin-top: 2rem; }
  .check > summary { break-inside: avoid; break-after: avoid; padding: .35rem 0; }
  .decision, .notice, .reasons, tr, .findings li { break-inside: avoid; }
  .check > .body { padding-left: 0; }
  .check:not([data-kind="fail"], [data-kind="blocked"], [data-kind="harness-error"]) > .body { display: none; }
  .case:not([open]) > .body { display: none; }
  pre { max-height: none; overflow: visible; font-size: 8pt; }
  [hidden].check, [hidden].suite { display: block !important; }
}
`;
