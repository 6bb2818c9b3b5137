import { frameStyle } from '../pages/frame-style.ts';

/** The look of the console: that of the other pages, and what only it has. Colours meet WCAG AA in both schemes. */
export const consoleStyle = `${frameStyle}
:root { --pass: #1d6a3a; --fail: #a61b1b; --fail-ground: #a61b1b; --fail-ink: #fff; --lit: #b4560a; --line: #8a8577; --field: #8b867a; }
@media (prefers-color-scheme: dark) {
  :root { --pass: #7cc893; --fail: #ff9a92; --fail-ground: #8f1d1d; --lit: #ffb45c; --line: #6d737e; --field: #767c88; }
}
body { padding-bottom: 2rem; }
.masthead h1 { margin: 0; font-weight: 700; font-size: 1.05rem; line-height: 1.6; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button, select, input { font: inherit; color: inherit; }
main button:not([role], .exchange), dialog button:not(.exchange), summary { cursor: pointer; }
main button:not([role], .exchange), dialog button:not(.exchange), select, input:not([type="checkbox"]) { border: 1px solid var(--field); background: var(--sheet); border-radius: 3px; padding: .25rem .7rem; min-height: 2.25rem; font-size: .9rem; max-width: 100%; min-width: 0; }
main button:not([role], .exchange):hover, dialog button:not(.exchange):hover { border-color: var(--ink); }
main button[aria-pressed="true"] { background: var(--ink) !important; color: var(--paper) !important; }
button.danger { color: var(--fail); }
button[type="submit"] { background: var(--ink) !important; color: var(--paper); border-color: var(--ink) !important; }
select { width: 100%; }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; align-items: flex-start; }
.label { display: block; color: var(--soft); font-size: .84rem; line-height: 1.5; }
.labelled { display: block; min-width: 0; } .labelled small { display: block; line-height: 1.5; }
.labelled input:not([type="checkbox"]) { width: 100%; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; } h3 { font-size: 1rem; margin: 0 0 .25rem; }
.lead { margin: 1rem 0 1rem; font-size: .95rem; }
.k-pass { color: var(--pass); } .k-fail { color: var(--fail); } .k-warn { color: var(--warn); } .none { color: var(--soft); }

.board p { margin: 0; } .told-line p { margin-top: .75rem; padding: .5rem .9rem; border-left: 3px solid var(--pass); background: var(--faint); }
.failure { padding: .6rem .9rem; border-left: 3px solid var(--fail); background: var(--faint); margin: .6rem 0; }
.failure p { margin: 0; } .failure .told { color: var(--soft); font-size: .88rem; }
p.failure[hidden] { display: none; }
.complaint { display: flex; gap: .75rem; align-items: center; flex-wrap: wrap; } .complaint .failure { flex: 1 1 18rem; }

.bars { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: .9rem 2.5rem; padding: 1rem 0 .9rem; align-items: start; }
.clock p { margin: 0 0 .45rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .7rem; }
.reading { font: 600 1.45rem/1.35 var(--mono); font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.network-bar { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: .4rem .7rem; align-items: end; }
.network-bar > p { grid-column: 1 / -1; margin: 0; font-size: .86rem; }
.network-bar > p:empty { display: none; }
.connection { display: flex; align-items: center; gap: .45rem; color: var(--soft); }
.connection::before { content: ""; width: .6rem; height: .6rem; border-radius: 50%; background: var(--pass); }
.connection.is-lost::before { background: var(--fail); border-radius: 0; } .connection.is-lost { color: var(--fail); }
.network-bar .connection { grid-column: auto; } .network-bar .about { grid-column: auto; text-align: right; }
.to-instant { position: relative; }
.to-instant > summary { list-style: none; border: 1px solid var(--field); background: var(--sheet); border-radius: 3px; padding: .25rem .7rem; min-height: 2.25rem; font-size: .9rem; }
.to-instant > summary::-webkit-details-marker { display: none; }
.to-instant > form { position: absolute; z-index: 3; inset-inline-start: 0; top: 100%; margin-top: .3rem; width: max-content; max-width: min(22rem, calc(100vw - 2.5rem)); background: var(--sheet); border: 1px solid var(--field); border-radius: 3px; padding: .8rem; display: grid; gap: .6rem; box-shadow: 0 6px 20px rgb(0 0 0 / .18); }

.tabs { display: flex; flex-wrap: wrap; gap: 0 .25rem; border-bottom: 1px solid var(--rule); }
.tabs button { border: 0; background: none; padding: .45rem .85rem; min-height: 2.5rem; cursor: pointer; color: var(--soft); border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs button:hover { color: var(--ink); }
.tabs button[aria-selected="true"] { color: var(--ink); font-weight: 600; border-color: var(--ink); }

.network { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 2.5rem; padding-top: 1.25rem; }
.network h2:first-child { margin-top: 0; }
.drawing { background: var(--sheet); border: 1px solid var(--rule); padding: .75rem; align-self: start; }
.picture { display: block; width: 100%; height: auto; max-height: 34rem; }
.picture text { font-family: var(--sans); fill: var(--ink); }
.picture .name { font-size: 15px; font-weight: 600; } .picture .note { font-size: 11.5px; fill: var(--soft); }
.place rect { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2; }
.place.ill rect { stroke: var(--warn); stroke-dasharray: 5 3; stroke-width: 2; } .place.ill .note { fill: var(--warn); }
.way .line { fill: none; stroke: var(--line); stroke-width: 1.3; stroke-dasharray: 2 4; transition: stroke .3s, stroke-width .3s; }
.way.used .line { stroke-dasharray: none; }
.way .count { font-size: 13px; font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round; }
.way .refused { fill: var(--fail); font-weight: 600; }
.way.lit .line { stroke: var(--lit); stroke-width: 3.4; } .way.lit.bad .line { stroke: var(--fail); }
.dot { fill: var(--lit); opacity: 0; } .bad .dot { fill: var(--fail); } .arrow { fill: var(--line); }
@media (prefers-reduced-motion: reduce) { .way .line { transition: none; } .dot { display: none; } }
table { font-size: .9rem; } th, td { padding: .4rem .5rem; } th:first-child, td:first-child { padding-left: 0; }
.ways tbody th { font-weight: 400; } .ways td, .ways th + th { text-align: right; font-variant-numeric: tabular-nums; }

.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .6rem .9rem; align-items: end; padding: 1rem 0 .25rem; }
.filters .buttons { grid-column: 1 / -1; } .companies .filters { max-width: 26rem; }
.counted { margin: .4rem 0; font-variant-numeric: tabular-nums; }
.exchanges { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--ink); }
.exchange { display: grid; grid-template-columns: 4.6rem 11.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; align-items: baseline; width: 100%; text-align: left; background: none; border: 0; border-bottom: 1px solid var(--rule); padding: .45rem .25rem; cursor: pointer; font-size: .92rem; line-height: 1.6; }
.exchange:hover { background: var(--faint); }
.exchange .sequence, .exchange time { color: var(--soft); font: .84em var(--mono); font-variant-numeric: tabular-nums; white-space: nowrap; }
.exchange .what { overflow-wrap: anywhere; }
.marks { display: flex; flex-wrap: wrap; gap: .3rem; justify-content: flex-end; }
.mark { font-size: .82rem; line-height: 1.5; padding: 0 .4rem; border: 1px solid currentColor; border-radius: 2px; white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 400; font-family: var(--sans); }
.mark.k-pass { border-color: transparent; } .mark.solid { background: var(--fail-ground); color: var(--fail-ink); border-color: var(--fail-ground); }
.compact .exchange { grid-template-columns: 3.6rem minmax(0, 1fr) auto; } .compact .exchange time { grid-column: 2; grid-row: 2; font-size: .78em; } .compact .exchange .what { grid-column: 2; }
.compact .exchange .marks { grid-column: 3; grid-row: 1; }
.more-line, .journal > button { margin: .75rem 0; } .more-line:empty { display: none; }

dialog { color: inherit; background: var(--paper); border: 1px solid var(--field); padding: 0; }
dialog::backdrop { background: rgb(10 12 16 / .5); }
.sheet { margin: 0 0 0 auto; width: min(64rem, 100vw); max-width: none; height: 100dvh; max-height: none; border-width: 0 0 0 1px; overflow-y: auto; overscroll-behavior: contain; }
.sheet-head { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .7rem 1.5rem; }
.sheet-head h2 { margin: 0; outline-offset: 4px; min-width: 0; overflow-wrap: anywhere; } .sheet-body { padding: 0 1.5rem 2.5rem; }
.sheet-body > section, .sides { margin-top: 1.5rem; } .sheet .about { margin: .8rem 0 0; font-size: .88rem; overflow-wrap: anywhere; }
.explained { background: var(--sheet); border: 1px solid var(--rule); border-top: 3px solid var(--ink); padding: 1rem 1.25rem; }
.explained ul { margin: 0; padding-left: 1.2em; } .about-result { font-weight: 600; } .about-remedy { list-style: "→ "; }
.explained details { margin-top: .5rem; font-size: .9rem; } .explained summary { color: var(--link); display: inline-block; }
.said, .said span { white-space: pre-line; } .said { margin: .4rem 0 0; color: var(--soft); max-width: 70em; }
.violations { margin: 0; padding-left: 1.2em; color: var(--fail); overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem; } .message { min-width: 0; }
pre { font: .8rem/1.55 var(--mono); font-variant-ligatures: none; margin: 0 0 .4rem; padding: .6rem .8rem; background: var(--faint); border: 1px solid var(--rule); border-radius: 3px; overflow: auto; max-height: 24rem; white-space: pre-wrap; overflow-wrap: anywhere; }
pre.lines { max-height: 12rem; color: var(--soft); }
.absent { margin: 0; padding: .5rem .8rem; border: 1px dashed var(--rule); color: var(--soft); }
.command { display: flex; gap: .5rem; align-items: flex-start; } .command pre { flex: 1; min-width: 0; max-height: 14rem; } .copy { flex: none; }
.ask { max-width: min(32rem, calc(100vw - 2rem)); padding: 1.25rem 1.5rem; border-radius: 3px; } .ask h2 { margin: 0; overflow-wrap: anywhere; } .ask .buttons { justify-content: flex-end; }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem; }
.card { background: var(--sheet); border: 1px solid var(--rule); padding: .9rem 1.1rem 1rem; min-width: 0; font-size: .93rem; display: flex; flex-direction: column; }
.card p { margin: 0 0 .5rem; } .card .who { color: var(--soft); font-size: .88rem; } .card .buttons { margin-top: auto; padding-top: .6rem; } .card details { font-size: .88rem; } .card h3 .mark { vertical-align: .1em; margin-left: .3em; }
.happens { margin: .3rem 0; padding-left: 1.2em; } .happens time { color: var(--soft); font: .9em var(--mono); }
.card summary { color: var(--link); display: list-item; }
form.inline { display: flex; flex-wrap: wrap; gap: .5rem; align-items: flex-end; } form.inline .labelled { flex: 1 1 12rem; } .card form.inline { margin-top: .8rem; }
details.form { border: 1px solid var(--rule); background: var(--sheet); margin: .75rem 0 1.25rem; } details.form > summary { padding: .5rem 1rem; font-weight: 600; } details.form > form { padding: .25rem 1rem 1rem; display: grid; gap: .9rem; justify-items: start; }
details.form > form > * { width: 100%; } details.form button[type="submit"] { width: auto; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .6rem .9rem; align-items: start; } .parameters:empty { display: none; }
fieldset { border: 1px solid var(--rule); margin: 0; padding: .5rem .9rem .8rem; min-width: 0; } legend { color: var(--soft); font-size: .86rem; padding: 0 .4em; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .1rem .9rem; max-height: 15rem; overflow-y: auto; } .tick { display: flex; gap: .5rem; align-items: baseline; padding: .1rem 0; font-size: .9rem; }
.listing td, .listing th { font-size: .88rem; } .listing small { display: block; } .cell-label { display: none; }
.listing tbody th { font-weight: 400; }
.rules { list-style: none; margin: 0; padding: 0; } .rules li { display: flex; gap: .9rem; align-items: flex-start; padding: .6rem 0; border-bottom: 1px solid var(--rule); } .rules li > div { min-width: 0; } .rules p { margin: 0; } .rules small { overflow-wrap: anywhere; }
.examples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 0 2rem; }
.switch { flex: none; width: 2.9rem; height: 1.6rem; margin-top: .15rem; border: 1px solid var(--field); border-radius: 1rem; background: var(--sheet); padding: .15rem; cursor: pointer; display: flex; }
.switch .thumb { width: 1.15rem; height: 1.15rem; border-radius: 50%; background: var(--field); } .switch[aria-checked="true"] { background: var(--warn); border-color: var(--warn); justify-content: flex-end; } .switch[aria-checked="true"] .thumb { background: var(--sheet); }
.gate { max-width: 40rem; margin: 3rem auto; padding: 1.25rem 1.75rem 1.75rem; background: var(--sheet); border: 1px solid var(--rule); } .gate h2 { margin: 0; }
footer { margin-top: 2.5rem; }

@media (max-width: 62rem) { .bars { grid-template-columns: minmax(0, 1fr); } .network { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; } .network-bar .about { text-align: left; } }
@media (max-width: 46rem) {
  body { padding: 0 1rem 2rem; }
  .exchange { grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 .6rem; }
  .exchange .sequence { grid-column: 1; grid-row: 2; } .exchange time { grid-column: 2; grid-row: 2; } .exchange .what { grid-column: 1 / 3; grid-row: 1; } .exchange .marks { grid-column: 3; grid-row: 1 / 3; flex-direction: column; align-items: flex-end; }
  .sides { grid-template-columns: minmax(0, 1fr); } .sheet { width: 100vw; border: 0; } .sheet-head, .sheet-body { padding-left: 1rem; padding-right: 1rem; }
  .command { flex-direction: column; } .command pre { width: 100%; }
  .journal .filters { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .4rem .7rem; }
  .network-bar { grid-template-columns: minmax(0, 1fr); } .tabs button { padding: .4rem .6rem; }
  .listing thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .listing tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--rule); } .listing th, .listing td { display: block; border: 0; padding: .1rem 0; overflow-wrap: anywhere; }
  .cell-label { display: inline; color: var(--soft); font-weight: 400; margin-right: .5em; font-size: .84rem; }
}
@media (forced-colors: active) { .way.lit .line { stroke: Highlight; } .switch[aria-checked="true"] { background: Highlight; } }
`;
