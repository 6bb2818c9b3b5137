import { setTimeout as delay } from 'node:timers/promises';
import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import { canonicalJson } from '../../src/driver/canonical-json.ts';
import { draft, type Draft, type InstitutionClient } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, said, seen, type Reply, type Seen } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { Undecided } from '../../src/engine/undecided.ts';
import { releasesSomething } from '../refusal.ts';
import { licensedDetail, protectedItems, recordsOf, subjectOf } from './protected-items.ts';
import { verifiableClaims } from '../verifiable-claims.ts';
import { askedUpstream, fetches } from './upstream.ts';

/** What came of one request for something that a licence protects. */
export interface Outcome {
  /** Of a batch: HTTP status of the batch, result code of the row. */
  readonly reply: Seen;
  /** `protected`: what only a licence opens; `open`: an answer without it; `nothing`: no data at all. */
  readonly given: 'protected' | 'open' | 'nothing';
  /** How often department or node was asked for the enterprise's data on the way. */
  readonly upstream: number;
}

/** Who asks about whom under which licence. */
export interface Asking {
  readonly company: Company;
  readonly institution: InstitutionClient;
  readonly licenseId?: string;
}

/** A way to what a licence protects: one item, asked for singly, or a deep report, or a batch. */
export interface Way extends CheckCase {
  /** The item asked for; of a deep report, one that it has to hold. */
  readonly item: ProfileItem;
  readonly kind: 'item' | 'deep-report' | 'batch';
}

/** Every protected item, then the deep report and the batch where the profile has licensed detail. */
export function waysIn(context: ProbeContext): readonly Way[] {
  const items = protectedItems(context).map((item): Way => ({ id: item.id, item, kind: 'item' }));
  const [detail] = licensedDetail(context);
  if (!detail) return items;
  return [
    ...items,
    { id: 'deep-report', item: detail, kind: 'deep-report' },
    { id: 'batch', item: detail, kind: 'batch' },
  ];
}

/** A company of this case's own with something to protect on that way. */
export function companyFor(context: ProbeContext, way: Way, label = 'enterprise'): Company {
  return subjectOf(context, way.item, label);
}

function succeeded({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

/** True claims about every field of a verified item; where nothing is held, a claim of the right form. */
export function trueClaims(
  context: ProbeContext,
  item: ProfileItem,
  company: Company,
): Readonly<Record<string, unknown>> {
  const [record] = recordsOf(context, item, company);
  if (record === undefined) return verifiableClaims(item);
  const { enterpriseName: _name, uscc: _uscc, ...claims } = record;
  return claims;
}

/** The request for the item the way the sharing list says: a query, or a verification of true claims. */
export function itemDraft(
  context: ProbeContext,
  item: ProfileItem,
  { company, licenseId }: Omit<Asking, 'institution'>,
): Draft {
  const about = {
    uscc: company.uscc,
    purpose: context.profile.settings.financingPurposes.value[0] ?? 'loan-approval',
    ...(licenseId === undefined ? {} : { licenseId }),
  };
  return item.method === 'verification'
    ? draft.verifyItem(item.id, { ...about, claims: trueClaims(context, item, company) })
    : draft.queryItem(item.id, about);
}

/** Asks for the item the way the sharing list says. */
export function askItem(context: ProbeContext, item: ProfileItem, asking: Asking): Promise<Reply> {
  return asking.institution.call(itemDraft(context, item, asking));
}

/** How long to wait before a queued batch is asked for again, in milliseconds: half a minute in all. */
const waits = [20, 40, 80, 160, 300, 400, ...Array.from({ length: 29 }, () => 1_000)];

function isQueued({ body }: Reply): boolean {
  return typeof body === 'object' && body !== null && 'status' in body && body.status === 'queued';
}

/**
 * Fetches a batch until it is done; one that is queued is asked for again, for half a minute. Throws Undecided when it
 * still waits then: no document says how long it may.
 */
export async function collectBatch(
  institution: Pick<InstitutionClient, 'batch'>,
  batchId: string,
  accept?: string,
  pauses: readonly number[] = waits,
): Promise<Reply> {
  for (const pause of [...pauses, 0]) {
    const reply = await institution.batch(batchId, accept);
    if (!isQueued(reply)) return reply;
    await delay(pause);
  }
  throw new Undecided(
    text(
      '批量查询在半分钟内完成（实际：仍为 queued）',
      'a batch that is done within half a minute (it was still queued)',
    ),
  );
}

export interface BatchRow {
  readonly uscc?: string;
  readonly code?: string;
  readonly records?: readonly Readonly<Record<string, unknown>>[];
}

/** The rows of a batch; none where the answer has none. */
export function rowsOf({ body }: Reply): readonly BatchRow[] {
  if (typeof body !== 'object' || body === null || !('rows' in body) || !Array.isArray(body.rows)) return [];
  return body.rows.filter((row): row is BatchRow => typeof row === 'object' && row !== null);
}

/** Whether the text holds one of the item's gated values of the company as they are. */
export function holdsGated(
  context: ProbeContext,
  item: ProfileItem,
  { company, text }: { company: Company; text: string },
) {
  const raw = recordsOf(context, item, company).flatMap((record) =>
    item.gatedFields.map((field) => canonicalJson(record[field])),
  );
  return raw.some((value) => text.includes(value));
}

function givenBy(context: ProbeContext, way: Way, { company, reply }: { company: Company; reply: Reply }) {
  if (way.item.licence === 'gated-fields') {
    if (holdsGated(context, way.item, { company, text: said(reply) })) return 'protected';
    return succeeded(reply) ? 'open' : 'nothing';
  }
  return succeeded(reply) || releasesSomething(reply.body) ? 'protected' : 'nothing';
}

async function outcome(context: ProbeContext, asking: Asking, ask: () => Promise<Omit<Outcome, 'upstream'>>) {
  const since = await context.network.mark();
  const answer = await ask();
  const entries = await askedUpstream(context, { uscc: asking.company.uscc, since });
  return { ...answer, upstream: fetches(entries).length };
}

/**
 * Begins a request and gives back how to end it. Only a batch has anything between: it is handed in now and
 * collected at the end. All others are asked as a whole at the end.
 */
export async function begin(
  context: ProbeContext,
  way: Way,
  asking: Asking,
): Promise<() => Promise<Outcome>> {
  const { company, institution, licenseId } = asking;
  const about = { uscc: company.uscc, ...(licenseId === undefined ? {} : { licenseId }) };
  if (way.kind !== 'batch') {
    return () =>
      outcome(context, asking, async () => {
        const reply = await (way.kind === 'item'
          ? askItem(context, way.item, asking)
          : institution.report('deep', about));
        return { reply: seen(reply), given: givenBy(context, way, { company, reply }) };
      });
  }
  const receipt = requireSuccess(await institution.createBatch(way.item.id, [about]), {
    zh: '提交批量查询',
    en: 'a batch taken in',
  });
  const batchId = requireString(receipt, 'batchId');
  return () =>
    outcome(context, asking, async () => {
      const reply = await collectBatch(institution, batchId);
      const [row] = rowsOf(reply);
      const given = row?.records === undefined && row?.code !== '0000' ? 'nothing' : 'protected';
      return { reply: { ...seen(reply), code: row?.code ?? reply.code }, given };
    });
}

/** Begins and ends a request at once. */
export async function ask(context: ProbeContext, way: Way, asking: Asking): Promise<Outcome> {
  return (await begin(context, way, asking))();
}
