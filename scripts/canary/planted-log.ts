/**
 * npm run -s canary:log -- [--megabytes n] [--companies n]
 *
 * Plants every secret of the companies (by default 600) in three forms in a log of 100 MB and lets `canary.identify`
 * search it, then 100 MB of other text: a log of the same kind without them, then what texts there are in
 * node_modules. Prints what was found, what was not, and what should not have been. The project's own dictionary
 * search (src/leaks, which undoes encodings as well) looks through a part of the same log for comparison.
 */
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCanary, type Canary, type CanaryFinding } from '../../fixtures/world/canary.ts';
import { createWorld } from '../../fixtures/world/index.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { chancesOf } from './chance.ts';
import { writeLog } from './log-writer.ts';

const run = { seed: 'canary', runKey: 'a run' };
const chunk = 1_000_000;

interface Searched {
  readonly findings: readonly CanaryFinding[];
  readonly bytes: number;
  readonly seconds: number;
}

/** Searches texts one after the other; positions count on from one to the next. */
function search(canary: Canary, texts: Iterable<string>): Searched {
  const findings: CanaryFinding[] = [];
  let bytes = 0;
  let units = 0;
  let seconds = 0;
  for (const text of texts) {
    const began = performance.now();
    for (const finding of canary.identify(text))
      findings.push({ ...finding, position: finding.position + units });
    seconds += (performance.now() - began) / 1_000;
    units += text.length;
    bytes += Buffer.byteLength(text);
  }
  return { findings, bytes, seconds };
}

function* textsOf(bytes: number): Generator<string> {
  let read = 0;
  for (const path of globSync('node_modules/**/*.{md,ts,mts,cts,js,mjs,cjs,json,yaml,html}')) {
    if (read >= bytes) return;
    let text = '';
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      continue;
    }
    read += Buffer.byteLength(text);
    for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
  }
}

function say(what: string, { bytes, seconds }: Searched): void {
  const megabytes = bytes / 1e6;
  console.log(
    `${what}: ${megabytes.toFixed(1)} MB in ${seconds.toFixed(2)} s, ${(megabytes / seconds).toFixed(0)} MB/s`,
  );
}

function byKind(findings: readonly { readonly kind: string }[]): string {
  const counts = Map.groupBy(findings, ({ kind }) => kind);
  return [...counts].map(([kind, { length }]) => `${kind} ${length}`).join(', ') || 'none';
}

const { values } = parseArgs({ options: { megabytes: { type: 'string' }, companies: { type: 'string' } } });
const bytes = Number(values.megabytes ?? 100) * 1e6;
const count = Number(values.companies ?? 600);

const world = createWorld(run);
const secrets = Array.from({ length: count }, (_, index) => world.sensitiveValues(index)).flat();
const log = writeLog(bytes, secrets);
const canary = createCanary({ ...run, companies: { from: 0, count } });

const inLog = search(canary, log.chunks);
const found = Map.groupBy(inLog.findings, ({ position }) => position);
const missed = log.planted.filter(
  ({ secret, position }) =>
    !found
      .get(position)
      ?.some(
        ({ value, candidates }) =>
          value === secret.value &&
          candidates.some(({ uscc, item }) => uscc === secret.company && item === secret.item),
      ),
);
const places = new Set(log.planted.map(({ position }) => position));
const strayInLog = inLog.findings.filter(({ position }) => !places.has(position));
say('Log with planted values', inLog);
console.log(`  planted ${log.planted.length} (${byKind(log.planted.map(({ secret }) => secret))})`);
console.log(
  `  found ${log.planted.length - missed.length}, missed ${missed.length} (${byKind(missed.map(({ secret }) => secret))})`,
);
for (const { secret } of missed.slice(0, 5)) console.log(`    missed ${JSON.stringify(secret)}`);
console.log(`  found where nothing was planted: ${strayInLog.length} (${byKind(strayInLog)})`);
for (const { kind, value, sureness } of strayInLog.slice(0, 5))
  console.log(`    ${kind} ${value} ${sureness.toFixed(6)}`);

const plain = writeLog(bytes / 2, []);
const other = search(canary, plain.chunks);
say('The same kind of log without them', other);
console.log(`  found ${other.findings.length} (${byKind(other.findings)})`);
const texts = search(canary, textsOf(bytes / 2));
say('Texts of node_modules', texts);
console.log(`  found ${texts.findings.length} (${byKind(texts.findings)})`);
for (const { kind, value, sureness, candidates } of [...other.findings, ...texts.findings].slice(0, 10)) {
  console.log(`    ${kind} ${value} ${sureness.toFixed(6)} ${JSON.stringify(candidates[0])}`);
}

for (const { what, drawn, met, expected } of chancesOf(canary)) {
  console.log(
    `By chance: of ${drawn} random ${what}, ${met} are somebody's; by their sureness ${expected} would be.`,
  );
}

const part = log.chunks.slice(0, Math.ceil(log.chunks.length / 20));
let began = performance.now();
const index = createLeakIndex(secrets);
const built = (performance.now() - began) / 1_000;
const dictionary: { seconds: number; met: number } = { seconds: 0, met: 0 };
let partSeconds = 0;
for (const text of part) {
  began = performance.now();
  dictionary.met += index.find(text).length;
  const between = performance.now();
  canary.identify(text);
  dictionary.seconds += (between - began) / 1_000;
  partSeconds += (performance.now() - between) / 1_000;
}
const megabytes = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(
  `In turns on ${megabytes.toFixed(1)} MB of that log: identify ${(megabytes / partSeconds).toFixed(0)} MB/s; the dictionary of src/leaks (${secrets.length} values, built in ${built.toFixed(2)} s, encodings undone) ${(megabytes / dictionary.seconds).toFixed(1)} MB/s, ${dictionary.met} met.`,
);
if (missed.length + strayInLog.length + other.findings.length + texts.findings.length > 0)
  process.exitCode = 1;
