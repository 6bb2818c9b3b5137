import { createHash } from 'node:crypto';
import { text, type Text } from '../../src/engine/text.ts';

/** One step of a life with licences. Licences go by number in the order of their grants; items by their ids. */
export type Step =
  | {
      readonly kind: 'grant';
      readonly licence: number;
      readonly institution: Reader;
      readonly items: readonly string[];
      readonly maxUses: number | null;
      readonly minutes: number;
    }
  | { readonly kind: 'revoke'; readonly licence: number }
  | { readonly kind: 'wait'; readonly minutes: number }
  | ReadStep
  /** So many readers at once, and perhaps a revocation among them. */
  | (Omit<ReadStep, 'kind'> & {
      readonly kind: 'race';
      readonly licence: number;
      readonly readers: number;
      readonly revokes: boolean;
    });

export interface ReadStep {
  readonly kind: 'read';
  readonly institution: Reader;
  readonly item: string;
  /** Null names no licence. */
  readonly licence: number | null;
}

export type Reader = 'assessed' | 'second';

/** Draws whole numbers below a bound; the same name draws the same ones. */
type Draw = (below: number) => number;

function drawsOf(name: string): Draw {
  let drawn = 0;
  return (below) =>
    createHash('sha256')
      .update(`${name}/${String(++drawn)}`)
      .digest()
      .readUInt32LE(0) % below;
}

function pick<Value>(draw: Draw, values: readonly Value[]): Value {
  const value = values[draw(values.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

const readers: readonly Reader[] = ['assessed', 'second'];

function grantStep(draw: Draw, licence: number, items: readonly string[]): Grant {
  const chosen = items.filter(() => draw(2) === 0);
  return {
    kind: 'grant',
    licence,
    institution: pick(draw, readers),
    items: chosen.length === 0 ? [pick(draw, items)] : chosen,
    maxUses: draw(3) === 0 ? 1 + draw(3) : null,
    minutes: 1 + draw(7),
  };
}

type Grant = Step & { readonly kind: 'grant' };

/** What to read: three times in four what the licence is for, otherwise anything. */
function readOf(draw: Draw, { institution, items: scope, licence }: Grant, items: readonly string[]) {
  return draw(4) > 0
    ? { institution, item: pick(draw, scope), licence }
    : { institution: pick(draw, readers), item: pick(draw, items), licence };
}

/** A sequence of grants, revocations, waiting and reading, more reading than anything else. */
export function drawSequence(name: string, items: readonly string[], least: number): readonly Step[] {
  const draw = drawsOf(name);
  const grants: Grant[] = [];
  const steps: Step[] = [];
  while (steps.length < least) {
    const chance = draw(20);
    if (grants.length === 0 || chance < 4) {
      const grant = grantStep(draw, grants.length + 1, items);
      grants.push(grant);
      steps.push(grant);
      continue;
    }
    // What happens to a licence tells most when it is used again soon.
    const recent = grants.slice(-4);
    // A race tells most about a licence whose uses are few.
    const limited = recent.filter(({ maxUses }) => maxUses !== null);
    const isRace = chance >= 9 && chance < 12;
    const grant = pick(draw, isRace && limited.length > 0 && draw(2) === 0 ? limited : recent);
    if (chance < 7) {
      // A licence is read around its revocation more often than not.
      const around: Step = { kind: 'read', ...readOf(draw, grant, items) };
      steps.push(...(draw(3) > 0 ? [around] : []), { kind: 'revoke', licence: grant.licence });
      if (draw(3) > 0) steps.push(around);
    } else if (chance < 9) steps.push({ kind: 'wait', minutes: 1 + draw(4) });
    else if (isRace) {
      const race = { kind: 'race', ...readOf(draw, grant, items), readers: 2 + draw(5) } as const;
      // Whether a licence that a reader is just using up can still be revoked, nobody says.
      steps.push({ ...race, revokes: grant.maxUses === null && draw(2) === 0 });
    } else {
      const read = { kind: 'read', ...readOf(draw, grant, items) } as const;
      steps.push(draw(12) === 0 ? { ...read, licence: null } : read);
    }
  }
  return steps;
}

/** The sequence without one step, and without whatever depended on it. */
export function without(steps: readonly Step[], place: number): readonly Step[] {
  const removed = steps[place];
  return steps.filter((step, index) => {
    if (index === place) return false;
    return removed?.kind !== 'grant' || !('licence' in step) || step.licence !== removed.licence;
  });
}

const institutionNames = {
  assessed: text('机构甲', 'institution A'),
  second: text('机构乙', 'institution B'),
} as const;

function licenceName(licence: number | null): Text {
  return licence === null
    ? text('不带授权书', 'no licence')
    : text(`授权书 ${String(licence)}`, `licence ${String(licence)}`);
}

export function describeStep(step: Step): Text {
  switch (step.kind) {
    case 'grant': {
      const { zh, en } = institutionNames[step.institution];
      const number = String(step.licence);
      const uses =
        step.maxUses === null
          ? text('', '')
          : text(`，${String(step.maxUses)} 次`, `, ${String(step.maxUses)} uses`);
      const minutes = String(step.minutes);
      return text(
        `授权书 ${number} 授予${zh}：${step.items.join('、')}，${minutes} 分钟${uses.zh}`,
        `licence ${number} granted to ${en}: ${step.items.join(', ')} for ${minutes} minutes${uses.en}`,
      );
    }
    case 'revoke':
      return text(`撤销授权书 ${String(step.licence)}`, `licence ${String(step.licence)} revoked`);
    case 'wait':
      return text(`过 ${String(step.minutes)} 分钟`, `${String(step.minutes)} minutes pass`);
    case 'read': {
      const { zh, en } = institutionNames[step.institution];
      const under = licenceName(step.licence);
      return text(`${zh}查询 ${step.item}（${under.zh}）`, `${en} asks for ${step.item} (${under.en})`);
    }
    case 'race': {
      const { zh, en } = institutionNames[step.institution];
      const many = String(step.readers);
      const under = licenceName(step.licence);
      return text(
        `${zh}同时查询 ${step.item} ${many} 次（${under.zh}）${step.revokes ? '，同时撤销' : ''}`,
        `${en} asks for ${step.item} ${many} times at once (${under.en})${step.revokes ? ', revoked meanwhile' : ''}`,
      );
    }
  }
}
