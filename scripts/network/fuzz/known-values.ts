import type { Company, World } from '../../../fixtures/world/index.ts';
import type { Draw } from '../../../src/fuzz/draw.ts';

/** Values that mean something to the network: those it was made with, and those that its answers named. */
export interface KnownValues {
  /** Puts meaning into a body: codes and names of one company (another in each row), ids that were given, `own` identity. */
  ground(body: unknown, draw: Draw, own: Readonly<Record<string, string>>): unknown;
  /** The value of a path or query parameter; undefined where none is known. */
  parameter(name: string, draw: Draw): string | undefined;
  /** An inquiry about the enterprise of a licence that covers the item, where there is one. */
  licensed(inquiry: Fields, item: string, draw: Draw): Fields;
  /** Takes what an answer names, and whose the licence is that was asked for. */
  learn(answer: unknown, asked?: unknown): void;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of members whose values are worth keeping, and how many of each. */
const learnt = ['licenseId', 'batchId', 'ticketId', 'applicationId', 'nextCursor', 'eventId'] as const;
const kept = 50;
/** Few identities: what is uploaded again replaces what was there, so that memory has a bound. */
const identities = 200;

export function createKnownValues(world: World, options: { readonly companies: number }): KnownValues {
  const given = new Map<string, string[]>();
  const held = new Map<string, Fields[]>();
  const one = (name: string, draw: Draw) => {
    const values = given.get(name);
    return values === undefined ? undefined : draw.of(values);
  };

  function ground(body: unknown, draw: Draw, own: Readonly<Record<string, string>>): unknown {
    return groundIn(body, world.company(draw.below(options.companies)));

    function groundIn(value: unknown, company: Company): unknown {
      if (Array.isArray(value))
        return value.map((each) => groundIn(each, world.company(draw.below(options.companies))));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          typeof member === 'string' ? (meaning(name, company) ?? member) : groundIn(member, company),
        ]),
      );
    }

    function meaning(name: string, { uscc, enterpriseName }: Company): string | undefined {
      switch (name) {
        case 'uscc':
        case 'uniscId':
        case 'operatorUscc':
          return uscc;
        case 'enterpriseName':
          return enterpriseName;
        case 'externalSystemId':
          return `FUZZ-${draw.below(identities)}`;
        case 'batchId':
          return `FUZZ-BATCH-${draw.below(identities)}`;
        case 'purpose':
        case 'loanStage':
          return 'loan-approval';
        case 'validFrom':
        case 'authorizedStartTime':
          return '2026-01-01 00:00:00';
        case 'validUntil':
        case 'authorizedEndTime':
          return '2026-12-31 23:59:59';
        case 'correctionOf':
          return one('ticketId', draw);
        default:
          return own[name] ?? one(name, draw);
      }
    }
  }

  return {
    ground,
    licensed(inquiry, item, draw) {
      const licences = held.get(item);
      return licences === undefined ? inquiry : { ...inquiry, ...draw.of(licences) };
    },
    parameter(name, draw) {
      if (name === 'cursor') return one('nextCursor', draw);
      return one(name, draw);
    },
    learn(answer, asked) {
      if (isFields(answer) && isFields(asked) && typeof answer['licenseId'] === 'string') {
        const { enterpriseName, uniscId, authorizedInfos } = asked;
        const item = String(authorizedInfos);
        const licence = { enterpriseName, uniscId, licenseId: answer['licenseId'] };
        held.set(item, [...(held.get(item) ?? []), licence].slice(-kept));
      }
      if (Array.isArray(answer)) for (const each of answer.slice(0, 3)) this.learn(each);
      else if (typeof answer === 'object' && answer !== null) {
        for (const [name, value] of Object.entries(answer)) {
          if (typeof value === 'object') this.learn(value);
          else if (typeof value === 'string' && (learnt as readonly string[]).includes(name)) {
            given.set(name, [...(given.get(name) ?? []), value].slice(-kept));
          }
        }
      }
    },
  };
}
