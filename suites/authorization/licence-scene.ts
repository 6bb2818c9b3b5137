import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { EnterpriseClient } from '../../src/driver/enterprise-client.ts';
import type { InstitutionClient } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { createLicenceModel, type LicenceModel, type Narrowable } from './licence-model.ts';
import type { Told } from './licence-story.ts';
import type { Either, Step } from './licence-steps.ts';
import { recordsOf } from './protected-items.ts';

/** Thrown where the platform did not do what the licences say; the last step told says what. */
export class Disagreement extends Error {}

/** The people and things of one sequence, what the model knows of it, and what has been told so far. */
export interface Scene {
  readonly context: ProbeContext;
  readonly model: LicenceModel;
  /** Items that the sequence is about, the first ones meant by the lowest numbers. */
  readonly items: readonly ProfileItem[];
  /** Ids on the platform, by the number of the licence. */
  readonly ids: string[];
  readonly told: Told[];
  /** Enterprise and item of every request that was to be served. */
  readonly opened: Set<string>;
  company(number: Either): Company;
  enterprise(number: Either): EnterpriseClient;
  institution(number: Either): InstitutionClient;
  item(number: number): ProfileItem;
}

/** @param name Names the enterprises, which no other sequence of the run has. */
export function setScene(context: ProbeContext, name: string, items: readonly ProfileItem[]): Scene {
  const verified = items.filter(({ method }) => method === 'verification');
  // Of what is not there nothing true can be claimed, and a platform answers only so many wrong claims a day.
  const company = (number: Either) =>
    context.company(`${name}/${String(number)}`, (one) =>
      verified.every((item) => recordsOf(context, item, one).length > 0),
    );
  return {
    context,
    model: createLicenceModel(),
    items,
    ids: [],
    told: [],
    opened: new Set(),
    company,
    enterprise: (number) => context.enterprise(company(number)),
    institution: (number) => context.platform.institution(number === 0 ? 'assessed' : 'second'),
    item(number) {
      const found = items[number % items.length];
      if (!found) throw new RangeError('A sequence needs an item.');
      return found;
    },
  };
}

/** The licence that a step means, counting back from the newest. */
export function meant({ model }: Scene, licence: number): number {
  return model.count - 1 - (licence % model.count);
}

const minute = 60_000;

/** What a step narrows or widens the licence to; null where there is nothing of the kind. */
export function amendment(
  { model, items, context }: Scene,
  {
    kind,
    licence,
    what,
  }: { readonly kind: 'narrow' | 'widen'; readonly licence: number; readonly what: string },
): Partial<Narrowable> | null {
  const { items: covered, until, from, maxUses } = model.terms(licence);
  if (kind === 'narrow') {
    if (what === 'items') return covered.length < 2 ? null : { items: covered.slice(0, -1) };
    if (what === 'uses') {
      const one = model.usesOf(licence) + 1;
      return maxUses === null || maxUses > one ? { maxUses: one } : null;
    }
    const sooner = Math.max(context.clock.now(), from) + minute;
    return sooner < until ? { until: Math.floor(sooner / 1_000) * 1_000 } : null;
  }
  if (what === 'items') {
    const added = items.map(({ id }) => id).find((id) => !covered.includes(id));
    return added === undefined ? null : { items: [...covered, added] };
  }
  if (what === 'uses') return maxUses === null ? null : { maxUses: maxUses + 1 };
  return { until: until + 5 * minute };
}

/** The instant that a step waits for. */
export function instantOf(
  { model }: Scene,
  {
    licence,
    edge,
    seconds,
  }: { readonly licence: number; readonly edge: 'first' | 'last'; readonly seconds: number },
): number {
  const { from, until } = model.terms(licence);
  return (edge === 'first' ? from : until) + seconds * 1_000;
}

/** Whether a step can be played as things stand. */
export function isPossible(scene: Scene, step: Step): boolean {
  const { model, context } = scene;
  const now = context.clock.now();
  const isActive = (licence: number) => model.standing(meant(scene, licence), now) === 'active';
  switch (step.kind) {
    case 'grant':
    case 'wait':
      return true;
    case 'look':
      return Array.from({ length: model.count }, (_, licence) => model.terms(licence)).some(
        ({ uscc }) => uscc === scene.company(step.enterprise).uscc,
      );
    case 'batch':
      return (
        scene.item(step.item).method !== 'verification' &&
        step.rows.every(({ licence }) => licence === null || model.count > 0)
      );
    case 'read':
      if (step.licence === null) return !step.revokes;
      if (model.count === 0) return false;
      // Whether a licence that a reader is just using up can still be revoked, nobody says.
      return (
        !step.revokes || (isActive(step.licence) && model.terms(meant(scene, step.licence)).maxUses === null)
      );
    case 'grant-again':
      return model.count > 0;
    case 'revoke':
      return model.count > 0 && isActive(step.licence);
    case 'narrow':
    case 'widen':
      return (
        model.count > 0 &&
        isActive(step.licence) &&
        amendment(scene, { ...step, licence: meant(scene, step.licence) }) !== null
      );
    case 'wait-for':
      return model.count > 0 && instantOf(scene, { ...step, licence: meant(scene, step.licence) }) > now;
  }
}
