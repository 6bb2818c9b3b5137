import { setImmediate as breathe } from 'node:timers/promises';
import type { JournalEntry, NetworkMember } from '../../src/contract/admin.ts';
import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { text } from '../../src/engine/text.ts';
import { fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex, type Finding, type LeakIndex, type LeakValue } from '../../src/leaks/index.ts';
import { penaltyItem } from '../decision-against.ts';
import { isChance, mayBeChance } from './is-chance.ts';
import { licencesOfBatches, mayRelease } from './release-rules.ts';
import { revealBoundsOf } from './reveal-bounds-of.ts';
import { sweepDictionary } from './sweep-dictionary.ts';
import { maySendUpstream, type RequestPart } from './upstream-rules.ts';
import { allWays, readBy } from './ways-out.ts';

/** A secret met where it must not be; never the secret itself. */
export interface Leak {
  /** Id of the exchange with the platform, or `<member>#<sequence>` of one that the network received. */
  readonly exchange: string;
  readonly operation: string;
  /** Who got it. */
  readonly audience: string;
  readonly item: string;
  readonly field: string;
  readonly encoding: string;
  readonly company: string;
}

export interface SweepTrace {
  readonly answers: number;
  readonly requestsUpstream: number;
  readonly bytes: number;
  readonly secrets: number;
  /** Answers and upstream requests that the run could not keep. */
  readonly unread: number;
  readonly leakCount: number;
  readonly leaks: readonly Leak[];
  /** What may each be chance, one of each secret; the first of them. */
  readonly chances: readonly Leak[];
}

const leaksKept = 20;
/**
 * So many different secrets are not met by chance. A run meets none in most cases; where it holds ten thousand decimal
 * ids, or times with six decimals, one is expected at most, and eight once in a hundred thousand runs (Poisson).
 */
const moreThanChance = 8;

export function judgeSweep({ answers, unread, leakCount, leaks, chances }: SweepTrace): Verdict {
  const few = chances.length < moreThanChance;
  const first = leaks[0] ?? (few ? undefined : chances[0]);
  if (first) {
    const count = leakCount + (few ? 0 : chances.length);
    const others = count > 1 ? String(count - 1) : '';
    return fail({
      expected: text(
        '本次运行中平台发出的每一字节，除发给企业本人、凭有效授权书提供或共享方式所必需者外，不含任何敏感值（无论何种编码）',
        'of all bytes that the platform sent in this run, none holds a sensitive value in any encoding, but to the enterprise itself, under a live licence, or where the manner of sharing calls for it',
      ),
      actual: text(
        `${first.exchange}（${first.operation}）向 ${first.audience} 发出 ${first.company} 的 ${first.item}/${first.field}（${first.encoding}）${others === '' ? '' : `；另有 ${others} 处`}`,
        `${first.exchange} (${first.operation}) sent ${first.item}/${first.field} of ${first.company} to ${first.audience} (${first.encoding})${others === '' ? '' : `; and ${others} more`}`,
      ),
    });
  }
  if (unread > 0) {
    const count = String(unread);
    return inconclusive(
      text(
        `运行记录不完整：${count} 次交换未能留存`,
        `a complete record of the run: ${count} exchanges were not kept`,
      ),
    );
  }
  if (answers === 0) return inconclusive(text('平台未作任何应答', 'an answer of the platform to look at'));
  return pass;
}

/** A round of reads by one who has no licence, so that there is something to search even in a run of this check. */
async function lookAround(context: ProbeContext): Promise<void> {
  const institution = context.platform.institution('second');
  const company = context.company('subject');
  for (const way of allWays) await readBy(way, { institution, company, item: penaltyItem });
}

/** Searches in slices, so that the process that sweeps goes on breathing. */
async function* inSlices<Part>(parts: readonly Part[], sizeOf: (part: Part) => number): AsyncGenerator<Part> {
  let bytes = 0;
  for (const part of parts) {
    bytes += sizeOf(part);
    if (bytes > 1_000_000) {
      bytes = 0;
      await breathe();
    }
    yield part;
  }
}

interface Sweep {
  readonly index: LeakIndex;
  readonly leaks: Leak[];
  /** By secret. */
  readonly chances: Map<string, Leak>;
}

function meet(
  { index, leaks, chances }: Sweep,
  input: Buffer,
  may: (value: LeakValue) => boolean,
  where: Pick<Leak, 'exchange' | 'operation' | 'audience'>,
): void {
  for (const finding of index.find(input)) {
    // Values that read the same in several companies give away none of them in particular: any may be meant.
    if (isChance(finding, input) || readings(finding).some(may)) continue;
    const { item, field, company, value } = finding.value;
    const leak = { ...where, item, field, company, encoding: finding.encoding };
    if (mayBeChance(finding, input)) chances.set(value, leak);
    else leaks.push(leak);
  }
}

function readings({ value, alsoOf }: Finding): readonly LeakValue[] {
  return [value, ...alsoOf];
}

async function sweepAnswers({ log }: ProbeContext, sweep: Sweep): Promise<number> {
  const batches = licencesOfBatches(log.answers);
  let bytes = 0;
  for await (const answer of inSlices(log.answers, ({ body }) => body.byteLength)) {
    const { exchange, audience, headers, body, operation } = answer;
    const input = Buffer.concat([Buffer.from(`${headers}\n\n`), body]);
    bytes += input.byteLength;
    meet(sweep, input, (value) => mayRelease(value, answer, { ledger: log.licences, batches }), {
      exchange,
      operation: operation ?? '-',
      audience: `${audience.role} ${audience.id}`.trim(),
    });
  }
  return bytes;
}

const members: readonly NetworkMember[] = ['department', 'provincial-node', 'national-node'];

interface SentPart {
  readonly parts: readonly RequestPart[];
  readonly bytes: Buffer;
}

function partsOf({ request, plainRequest }: JournalEntry): readonly SentPart[] {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const content = JSON.stringify(plainRequest ?? null);
  const isPlain = content === request.body;
  return [
    { parts: ['url'], bytes: Buffer.from(request.url) },
    { parts: ['headers'], bytes: Buffer.from(headers.join('\n')) },
    // What travels without an envelope is its own content, and is searched once.
    { parts: isPlain ? ['body', 'content'] : ['body'], bytes: Buffer.from(request.body) },
    ...(isPlain ? [] : [{ parts: ['content'], bytes: Buffer.from(content) } as const]),
  ];
}

/** All that the platform sent to its network. */
async function receivedUpstream({ network }: ProbeContext): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (const member of members) entries.push(...(await network.received({ member })));
  return entries;
}

async function sweepUpstream(received: readonly JournalEntry[], sweep: Sweep): Promise<number> {
  let swept = 0;
  for await (const entry of inSlices(received, ({ request }) => request.body.length)) {
    const { member, sequence, operation } = entry;
    for (const { parts, bytes } of partsOf(entry)) {
      swept += bytes.byteLength;
      meet(sweep, bytes, (value) => parts.every((part) => maySendUpstream(value, entry, part)), {
        exchange: `${member}#${String(sequence)}`,
        operation: `${operation ?? '-'}, ${parts[0] ?? ''}`,
        audience: member,
      });
    }
  }
  return swept;
}

/** The last word of a run: every byte that the platform sent, to anyone, searched for every secret there is. */
export const nothingLeaks = defineCheck({
  id: 'desensitization.nothing-leaks',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'N52-051', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text('平台发出的任何字节不泄露敏感值', 'No byte that the platform sent leaks a sensitive value'),
  phase: 'last',
  // What there is to search grows with the run: under Heilongjiang, where every company's meters are reported each month,
  // it is a minute of a processor, which on a machine with other work may be many of the clock.
  timeoutMs: 900_000,
  async probe(context): Promise<SweepTrace> {
    await lookAround(context);
    const received = await receivedUpstream(context);
    const secrets = sweepDictionary(context, received);
    const index = createLeakIndex(secrets, { bounds: revealBoundsOf(context.profile) });
    const sweep: Sweep = { index, leaks: [], chances: new Map() };
    const bytes = await sweepAnswers(context, sweep);
    const bytesUpstream = await sweepUpstream(received, sweep);
    const { journalDropped } = await context.network.state();
    return {
      answers: context.log.answers.length,
      requestsUpstream: received.length,
      bytes: bytes + bytesUpstream,
      secrets: secrets.length,
      unread: context.log.dropped + journalDropped,
      leakCount: sweep.leaks.length,
      leaks: sweep.leaks.slice(0, leaksKept),
      chances: [...sweep.chances.values()].slice(0, leaksKept),
    };
  },
  judge: judgeSweep,
});
