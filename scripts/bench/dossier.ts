// Whole dossiers (every row of every item of one company) against json-schema-faker, given the same schemas (references
// put in place and annotations left out, which is fastest for it) and asked for as many rows of each item; once as the
// schemas stand, and once with their strings bounded, since it fills long ones to the brim and ours do not. All run in
// turns in this process on one core; --companies and --rounds say how much, --least what is enough.
import { parseArgs } from 'node:util';
import { createGeneratorSync, type JsonSchema } from 'json-schema-faker';
import { createWorld } from '../../fixtures/world/index.ts';
import { recordContract } from '../../src/contract/record-contract.ts';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    least: { type: 'string', default: '20' },
  },
});
const [companies, rounds, least] = [values.companies, values.rounds, values.least].map(Number);
if (!companies || !rounds || !least)
  throw new Error('--companies, --rounds and --least are numbers above 0.');

/** About the longest that our own texts are. */
const longest = 60;
/* The peer takes some hundred times as long, so fewer companies are enough to time it. */
const peerCompanies = Math.max(1, Math.floor(companies / 100));

const world = createWorld({ seed: 'bench' });
const contract = recordContract();

type Plan = readonly { readonly item: string; readonly rows: number }[];

/** How many rows of each item the companies from `from` have. */
function planFor(from: number): Plan {
  return Array.from({ length: peerCompanies }, (_, place) =>
    Object.entries(world.dossier(from + place, world.startsAt)).map(([item, { length }]) => ({
      item,
      rows: length,
    })),
  ).flat();
}

function makeDossiers(from: number, count: number): void {
  for (let index = from; index < from + count; index++) world.dossier(index, world.startsAt);
}

/** A peer that makes the rows of a plan; `bound` shortens the longest strings of the schemas. */
function createPeer(bound: number): (plan: Plan) => void {
  const generator = createGeneratorSync({ seed: 1, alwaysFakeOptionals: true });
  const schemas = new Map(
    contract.items.map((item) => [item, inPlace(contract.schemaOf(item) ?? {}, bound)]),
  );
  return (plan) => {
    for (const { item, rows } of plan) {
      for (let row = 0; row < rows; row++) generator.generate(schemas.get(item) ?? true);
    }
  };
}

type Loose = Readonly<Record<string, unknown>>;

function inPlace({ $defs, ...schema }: Loose, bound: number): JsonSchema {
  return schemaOf(schema) as JsonSchema;

  function schemaOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(schemaOf);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...beside } = value as Loose;
    const target = typeof $ref === 'string' ? ($defs as Loose)[$ref.slice('#/$defs/'.length)] : {};
    const members = Object.entries({ ...(target as Loose), ...beside })
      .filter(([keyword]) => keyword !== 'title' && !keyword.startsWith('x-'))
      .map(([keyword, member]) => [keyword, memberOf(keyword, member)]);
    return Object.fromEntries(members) as unknown;
  }

  function memberOf(keyword: string, value: unknown): unknown {
    if (keyword === 'maxLength') return Math.min(Number(value), bound);
    if (keyword !== 'properties') return schemaOf(value);
    return Object.fromEntries(Object.entries(value as Loose).map(([name, each]) => [name, schemaOf(each)]));
  }
}

/** What one round of a maker is: how many companies, and the work that is timed. */
interface Round {
  readonly count: number;
  readonly run: () => void;
}

const makers: Readonly<Record<string, (from: number) => Round>> = {
  world: (from) => ({ count: companies, run: () => makeDossiers(from, companies) }),
  'json-schema-faker': peerRounds(Infinity),
  'json-schema-faker, short strings': peerRounds(longest),
};

function peerRounds(bound: number) {
  const peer = createPeer(bound);
  return (from: number): Round => {
    const plan = planFor(from);
    return { count: peerCompanies, run: () => peer(plan) };
  };
}

const speeds = new Map(Object.keys(makers).map((name) => [name, [] as number[]]));
for (let round = -1; round < rounds; round++) {
  for (const [name, roundFrom] of Object.entries(makers)) {
    const { count, run } = roundFrom(10_000 + round * companies);
    const start = performance.now();
    run();
    // The first round warms up.
    if (round >= 0) speeds.get(name)?.push((count * 1_000) / (performance.now() - start));
  }
}

function median(name: string): number {
  const sorted = (speeds.get(name) ?? []).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const own = median('world');
for (const name of speeds.keys()) {
  const ratio = own / median(name);
  console.log(
    `${name}: ${median(name).toFixed(1)} dossiers/s; the world is ${ratio.toFixed(1)} times as fast`,
  );
  if (name !== 'world' && ratio < least) process.exitCode = 1;
}
