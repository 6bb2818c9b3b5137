import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import {
  describeSeen,
  requireString,
  requireSuccess,
  seen,
  type Reply,
  type Seen,
} from '../../src/driver/reply.ts';
import { createLicenceModel } from './licence-model.ts';
import type { ReadStep, Step } from './licence-sequence.ts';
import { askedUpstream, fetches } from './upstream.ts';
import { askItem } from './ways.ts';

/** Where the platform and the model first disagreed. */
export interface Disagreement {
  /** Place of the step in the sequence. */
  readonly place: number;
  /** How many readers were to be served at the most and at the least, and how many were. */
  readonly most: number;
  readonly least: number;
  readonly served: number;
  /** Calls upstream though nobody was to be served. */
  readonly upstream: number;
  readonly replies: readonly string[];
}

export interface Played {
  readonly served: number;
  readonly refused: number;
  readonly disagreement: Disagreement | null;
}

const minute = 60_000;

function isServed({ status }: Seen): boolean {
  return status >= 200 && status < 300;
}

/** Plays a sequence with one enterprise, and stops where the platform does not do what the licences say. */
export async function playSequence(
  context: ProbeContext,
  company: Company,
  steps: readonly Step[],
): Promise<Played> {
  const { clock, platform } = context;
  const enterprise = context.enterprise(company);
  const model = createLicenceModel();
  const ids = new Map<number, string>();
  let [served, refused] = [0, 0];

  function read({ institution, item: id, licence }: Omit<ReadStep, 'kind'>): Promise<Reply> {
    const item = context.profile.items.find((candidate) => candidate.id === id);
    if (!item) throw new RangeError(`The profile has no item "${id}".`);
    const licenseId = licence === null ? undefined : ids.get(licence);
    return askItem(context, item, {
      company,
      institution: platform.institution(institution),
      ...(licenseId === undefined ? {} : { licenseId }),
    });
  }

  async function grant(step: Step & { readonly kind: 'grant' }): Promise<void> {
    const from = Math.floor(clock.now() / 1_000) * 1_000;
    const until = from + step.minutes * minute;
    const reply = await enterprise.tryGrant({
      institutionId: platform.institution(step.institution).credentials.clientId,
      items: step.items,
      validFrom: from,
      validUntil: until,
      ...(step.maxUses === null ? {} : { maxUses: step.maxUses }),
    });
    const body = requireSuccess(reply, { zh: '企业在线授权', en: 'an online licence of the enterprise' });
    ids.set(step.licence, requireString(body, 'licenseId'));
    model.granted(step, { from, until });
  }

  /** A licence that still stands can be revoked; whether another can is not asked here. */
  async function revoke(licence: number, place: number): Promise<Disagreement | null> {
    if (!model.mayBeRevoked(licence, clock.now())) return null;
    const reply = seen(await enterprise.revoke(ids.get(licence) ?? ''));
    model.revoked(licence);
    if (isServed(reply)) return null;
    return { place, most: 1, least: 1, served: 0, upstream: 0, replies: [describeSeen(reply)] };
  }

  async function readAtOnce(
    step: Step & { readonly kind: 'read' | 'race' },
    place: number,
  ): Promise<Disagreement | null> {
    const readers = step.kind === 'race' ? step.readers : 1;
    const revokes = step.kind === 'race' && step.revokes;
    const most = model.served(step, { readers, now: clock.now() });
    const least = revokes ? 0 : most;
    const since = await context.network.mark();
    const reading = Promise.all(Array.from({ length: readers }, () => read(step)));
    const unrevoked = revokes ? await revoke(step.licence, place) : null;
    const replies = (await reading).map(seen);
    if (unrevoked) return unrevoked;
    const entries = most > 0 ? [] : await askedUpstream(context, { uscc: company.uscc, since });
    const count = replies.filter(isServed).length;
    const upstream = fetches(entries).length;
    model.used(step.licence, count);
    served += count;
    refused += readers - count;
    if (count >= least && count <= most && upstream === 0) return null;
    return { place, most, least, served: count, upstream, replies: replies.map(describeSeen) };
  }

  for (const [place, step] of steps.entries()) {
    if (step.kind === 'grant') await grant(step);
    else if (step.kind === 'wait') await clock.advanceTo(clock.now() + step.minutes * minute);
    else {
      const disagreement = await (step.kind === 'revoke'
        ? revoke(step.licence, place)
        : readAtOnce(step, place));
      if (disagreement) return { served, refused, disagreement };
    }
  }
  return { served, refused, disagreement: null };
}
