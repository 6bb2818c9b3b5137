import { loadContract } from '../../contract/load-contract.ts';
import { parseTime } from '../../engine/shanghai-time.ts';
import { worldStart, type EventChoice } from '../../../fixtures/world/index.ts';
import { generateFormats, type GenerateFormat, type GeneratePlan } from '../../generate/generate-plan.ts';
import { worldOf } from '../../generate/world-rows.ts';
import { requireKnown, requireProfile } from '../known.ts';
import type { Lang } from '../lang.ts';
import { Misuse } from '../misuse.ts';

/** What `xinheng generate` is told, as it stands on the command line. */
export interface GenerateOptions {
  readonly format: string;
  readonly from: string;
  readonly count?: string;
  readonly items: readonly string[];
  readonly profile: string;
  readonly seed: string;
  readonly events: EventChoice;
  readonly at?: string;
  readonly out?: string;
  readonly workers: string;
  readonly resume?: true;
  /** False with `--no-header`. */
  readonly header: boolean;
  readonly lang: Lang;
}

/** The plan that the options ask for. Throws a {@link Misuse} for what does not exist or does not go together. */
export function readPlan(options: GenerateOptions): GeneratePlan {
  const format = formatOf(options.format);
  requireProfile(options.profile);
  const items = itemsOf(options, format);
  if (!options.header && format !== 'csv') {
    throw new Misuse(
      'no-header-needs-csv',
      `"--no-header" does not go with ${format}: only csv files are put together from pieces without it.`,
      'Leave it out, or use --format csv.',
    );
  }
  const { seed, profile, events, lang, header } = options;
  return {
    format,
    seed,
    profile,
    events,
    items,
    at: instantOf(options.at),
    lang,
    header,
    ...rangeOf(options),
  };
}

/** A flag that is a whole number of at least `least`. */
export function wholeNumber(flag: string, value: string, least: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Misuse(
    'bad-number',
    `"${flag} ${value}" is no whole number of at least ${least}.`,
    `Write it in digits alone, for example ${flag} ${least === 0 ? 0 : 1000}.`,
  );
}

function formatOf(value: string): GenerateFormat {
  requireKnown(value, {
    noun: 'format',
    code: 'unknown-format',
    known: generateFormats,
    listCommand: 'xinheng generate --help',
  });
  return generateFormats.find((format) => format === value) ?? 'ndjson';
}

function rangeOf({
  from,
  count,
  seed,
  profile,
  events,
}: GenerateOptions): Pick<GeneratePlan, 'from' | 'count'> {
  if (count === undefined) {
    throw new Misuse(
      'count-missing',
      'How many companies?',
      'Say it with --count, for example --count 1000.',
    );
  }
  const range = { from: wholeNumber('--from', from, 0), count: wholeNumber('--count', count, 1) };
  const { population } = worldOf({ seed, profile, events });
  if (range.from + range.count <= population) return range;
  throw new Misuse(
    'range-beyond-population',
    `There are no companies ${Math.max(range.from, population)} to ${range.from + range.count - 1}: the world has ${population}, with the indexes 0 to ${population - 1}.`,
    range.from < population
      ? `Ask for at most --count ${population - range.from} from there.`
      : `Begin below, with --from 0 for example.`,
  );
}

function itemsOf({ items: asked, profile }: GenerateOptions, format: GenerateFormat): GeneratePlan['items'] {
  const words = asked.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const [only, ...others] = words;
  if (others.length > 0 && words.some((word) => word === 'base' || word === 'all')) {
    throw new Misuse(
      'items-mixed',
      '"base" and "all" stand alone: a base record is no row of an item, and "all" names every item.',
      'Use --items base, or --items all, or name the items.',
    );
  }
  if (only === undefined || only === 'base') {
    if (format === 'batch') throw batchNeedsItem();
    return 'base';
  }
  const { items } = loadContract(profile).profile;
  const chosen = only === 'all' ? items.map(({ id }) => id) : [...new Set(words)];
  for (const item of chosen) requireItem(item, profile);
  if (format !== 'batch') return chosen;
  if (chosen.length > 1) throw batchNeedsItem();
  const method = items.find(({ id }) => id === chosen[0])?.method;
  if (method === 'aggregation') return chosen;
  throw new Misuse(
    'item-not-aggregated',
    `The provincial node takes no batches of "${only}": under ${profile} it is shared by ${method ?? 'another method'}, and only physically aggregated items are uploaded.`,
    `Run "xinheng list items --profile ${profile}" and choose one with the method "aggregation".`,
  );
}

function batchNeedsItem(): Misuse {
  return new Misuse(
    'batch-needs-one-item',
    'A batch for the provincial node holds the rows of one item.',
    'Name one aggregated item, for example --items administrative.penalty.',
  );
}

/** An item that other profiles have is told from one that does not exist. */
function requireItem(item: string, profile: string): void {
  const listed = loadContract(profile).profile.items.map(({ id }) => id);
  if (listed.includes(item)) return;
  if (worldOf({ seed: '', profile, events: 'none' }).items.includes(item)) {
    throw new Misuse(
      'item-not-in-profile',
      `The list of ${profile} has no item "${item}"; other profiles do.`,
      `Choose another --profile, or an item of "xinheng list items --profile ${profile}".`,
    );
  }
  requireKnown(item, {
    noun: 'item',
    code: 'unknown-item',
    known: listed,
    listCommand: `xinheng list items --profile ${profile}`,
  });
}

function instantOf(at: string | undefined): number {
  if (at === undefined) return worldStart;
  const instant = parseTime(at);
  if (Number.isNaN(instant)) {
    throw new Misuse(
      'bad-time',
      `"--at ${at}" is no time.`,
      'Write it as YYYY-MM-DD or "YYYY-MM-DD HH:mm:ss", in the time of Asia/Shanghai.',
    );
  }
  if (instant >= worldStart) return instant;
  throw new Misuse(
    'before-the-world',
    `"--at ${at}" lies before the world begins.`,
    'Choose a time from 2026-01-12 09:00:00 on.',
  );
}
