// Whole dossiers (every row of every item of one company) against json-schema-faker, given the same schemas (references
// put in place and annotations left out, which is fastest for it) and asked for as many rows of each item; once as the
// schemas stand, and once with their strings bounded, since it fills long ones to the brim and ours do not. All run in
// turns in this process on one core; --companies and --rounds say how much. Fails only where a row is not valid.
import { parseArgs } from 'node:util';
import { createGeneratorSync, type JsonSchema } from 'json-schema-faker';
import { createWorld } from '../../fixtures/world/index.ts';
import { recordContract } from '../../src/contract/record-contract.ts';
import { pairedRuns, printAgainst } from './paired-runs.ts';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
  },
});
const companies = Number(values.companies);
const rounds = Number(values.rounds);

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

/** Other companies in each round; the plans are made before anything is timed. */
function compare(name: string, { bound, asked }: { bound: number; asked: number }): void {
  const peer = createPeer(bound);
  const firstOf = (round: number): number => 10_000 + round * companies;
  const plans = Array.from({ length: rounds + 1 }, (_, round) => planFor(firstOf(round)));
  const [theirs, ours] = pairedRuns(
    [
      {
        name,
        run(round) {
          peer(plans[round] ?? []);
          return peerCompanies;
        },
      },
      {
        name: 'the world',
        run(round) {
          makeDossiers(firstOf(round), companies);
          return companies;
        },
      },
    ],
    rounds,
  );
  for (const each of [theirs, ours]) {
    if (each) console.log(`${each.name}: ${each.perSecond.toFixed(1)} dossiers/s`);
  }
  printAgainst(`times as fast as ${name}`, { measured: ours?.timesAsFast ?? 0, asked });
}

if (!rowsAreValid()) throw new Error('A row of the world is not valid by its schema.');
compare('json-schema-faker', { bound: Infinity, asked: 20 });
compare(`json-schema-faker with strings of ${longest} characters at most`, { bound: longest, asked: 20 });

function rowsAreValid(): boolean {
  return Object.entries(world.dossier(10_000, world.startsAt)).every(([item, rows]) =>
    rows.every(({ record }) => contract.validate(item, record).length === 0),
  );
}
