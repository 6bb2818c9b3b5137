import type { ProbeContext } from '../../../src/driver/probe-context.ts';
import { text } from '../../../src/engine/text.ts';
import { refusal } from '../../attempt.ts';
import { withHeaders, type Mutation } from './mutation.ts';

const sides = [
  { id: 'past', sign: -1, zh: '早', en: 'before' },
  { id: 'future', sign: 1, zh: '晚', en: 'after' },
] as const;

/** Half the window, in milliseconds. Where time passes between signing and reading, an edge itself cannot be hit. */
function edgeOf({ clock, profile }: ProbeContext): { readonly inside: number; readonly outside: number } {
  const edge = profile.settings.signatureWindowSeconds.value * 1_000;
  const margin = clock.movable ? 0 : 10_000;
  return { inside: edge - margin, outside: edge + Math.max(1, margin) };
}

const signedAt =
  (instant: (context: ProbeContext) => number): Mutation['mutate'] =>
  ({ request, sign }, context) =>
    sign(request, { timestamp: instant(context) });

const atTheEdges = sides.flatMap(({ id, sign, zh, en }): readonly Mutation[] => [
  {
    id: `timestamp-${id}-inside`,
    what: text(
      `时间戳比平台时钟${zh}，恰在时间窗边缘之内`,
      `a timestamp ${en} the platform's clock, at the inner edge of the window`,
    ),
    needs: ['signature', 'repeatable'],
    refusedBy: [],
    mutate: signedAt((context) => context.clock.now() + sign * edgeOf(context).inside),
  },
  {
    id: `timestamp-${id}-outside`,
    what: text(
      `时间戳比平台时钟${zh}，刚出时间窗`,
      `a timestamp ${en} the platform's clock, just outside the window`,
    ),
    needs: ['signature'],
    refusedBy: refusal.timestamp,
    mutate: signedAt((context) => context.clock.now() + sign * edgeOf(context).outside),
  },
  {
    id: `timestamp-${id}-an-hour`,
    what: text(`时间戳比时间窗再${zh} 1 小时`, `a timestamp an hour ${en} the window`),
    needs: ['signature'],
    refusedBy: refusal.timestamp,
    mutate: signedAt((context) => context.clock.now() + sign * (edgeOf(context).outside + 3_600_000)),
  },
  {
    id: `timestamp-${id}-a-year`,
    what: text(`时间戳比平台时钟${zh} 366 日`, `a timestamp 366 days ${en} the platform's clock`),
    needs: ['signature'],
    refusedBy: refusal.timestamp,
    mutate: signedAt((context) => context.clock.now() + sign * 366 * 86_400_000),
  },
]);

/** Instants that are right in another unit than milliseconds, and zero. */
export const timestamps: readonly Mutation[] = [
  ...atTheEdges,
  {
    id: 'timestamp-in-seconds',
    what: text('时间戳以秒计', 'the timestamp in seconds'),
    needs: ['signature'],
    refusedBy: [...refusal.timestamp, ...refusal.signature],
    mutate: signedAt(({ clock }) => Math.floor(clock.now() / 1_000)),
  },
  {
    id: 'timestamp-in-microseconds',
    what: text('时间戳以微秒计', 'the timestamp in microseconds'),
    needs: ['signature'],
    refusedBy: [...refusal.timestamp, ...refusal.signature],
    mutate: signedAt(({ clock }) => clock.now() * 1_000),
  },
  {
    id: 'timestamp-zero',
    what: text('时间戳为 0', 'the timestamp 0'),
    needs: ['signature'],
    refusedBy: [...refusal.timestamp, ...refusal.signature],
    mutate: signedAt(() => 0),
  },
];

/** The signature of a request that was good once, and the time of now. */
export const renewedTimestamp: Mutation = {
  id: 'timestamp-renewed',
  what: text('沿用旧签名，只换成当前时间戳', 'an old signature with the time of now put in'),
  needs: ['signature'],
  refusedBy: refusal.signature,
  mutate({ request, sign }, { clock }) {
    const old = sign(request, { timestamp: clock.now() - 86_400_000 });
    return withHeaders(old, { 'x-timestamp': String(clock.now()) });
  },
};
