import { describeSeen } from '../../../src/driver/reply.ts';
import { text, type Text } from '../../../src/engine/text.ts';
import { breakageOf, type Breakage, type Observation } from './observation.ts';

/** One defect: all that broke in one way, for one cause as far as answers tell. */
export interface Finding {
  readonly breakage: Breakage;
  /** What the inputs had in common; several where everything breaks alike. */
  readonly families: readonly string[];
  readonly operations: readonly string[];
  /** How many inputs showed it. */
  readonly times: number;
  /** The smallest of them, of an operation that anybody can repeat where there is one. */
  readonly smallest: Observation;
}

/** A defect that shows in more families than this is one that has nothing to do with them. */
const manyFamilies = 4;

/**
 * The findings among observations, one for each cause. Answers that break in the same way and have the same body, as far
 * as that tells, have one cause where many kinds of input meet it, an error page say; where few do, each kind has its own.
 */
export function findingsOf(observations: readonly Observation[], patienceMs: number): readonly Finding[] {
  const alike = Map.groupBy(
    observations.flatMap((seen) => {
      const breakage = breakageOf(seen, patienceMs);
      return breakage === undefined ? [] : [{ breakage, seen }];
    }),
    ({ breakage, seen }) => `${breakage} ${signatureOf(breakage, seen)}`,
  );
  const findings = [...alike.values()].flatMap((group) => {
    const breakage = group[0]?.breakage ?? 'failure';
    const seen = group.map((one) => one.seen);
    const byFamily = Map.groupBy(seen, causeOf);
    if (byFamily.size > manyFamilies) return [findingOf(breakage, seen)];
    return [...byFamily.values()].map((of) => findingOf(breakage, of));
  });
  return findings.toSorted((one, other) => other.operations.length - one.operations.length);
}

/** The kind of input, wherever in it the flaw stands. */
function causeOf({ family }: Observation): string {
  return family.replace(/-in-free-text$/, '');
}

/** What of an answer tells one cause of a breakage from another. */
function signatureOf(breakage: Breakage, { status, form, words, error, reveals }: Observation): string {
  switch (breakage) {
    case 'failure':
      return `${String(status)} ${form} ${words}`;
    case 'undeclared':
      return `${String(status)} ${form}`;
    case 'silence':
      return error?.split(':')[0] ?? '';
    case 'reveals':
      return reveals.join(' ');
    default:
      // A body that was taken, refused or echoed says what was asked and not why.
      return '';
  }
}

/** What a finding is known by, in a trace. */
export function keyOf({ breakage, families, smallest }: Finding): string {
  return [breakage, smallest.status, ...families].join(' ');
}

function findingOf(breakage: Breakage, seen: readonly Observation[]): Finding {
  const [smallest] = seen.toSorted(
    (one, other) => Number(other.isOpen) - Number(one.isOpen) || one.bytes - other.bytes,
  );
  if (!smallest) throw new RangeError('A finding has observations.');
  return {
    breakage,
    families: [...new Set(seen.map(causeOf))].sort(),
    operations: [...new Set(seen.map(({ operation }) => operation))].sort(),
    times: seen.reduce((sum, { times }) => sum + times, 0),
    smallest,
  };
}

const sins: Readonly<Record<Breakage, Text>> = {
  failure: text('造成系统错误', 'breaks the service'),
  silence: text('得不到答复', 'is left without an answer'),
  taken: text('不成形而未因此被拒', 'is malformed and not refused for it'),
  overstrict: text('合规而被当作不成形', 'obeys the specification and is called malformed'),
  undeclared: text('得到规范之外的答复', 'gets an answer that the specification does not know'),
  reveals: text('得到透露平台内部的答复', 'gets an answer that gives away the inside'),
  echoes: text('得到重复请求内容的答复', 'gets an error that repeats the request'),
  slow: text('处理过久', 'takes too long'),
};

/** A finding in one sentence: what breaks, how it was met, where else. `replay` names the exchange to repeat. */
export function describeFinding(finding: Finding, replay: string | undefined): Text {
  const { breakage, operations, families, smallest, times } = finding;
  const sin = sins[breakage];
  const met = describeSeen({ status: smallest.status, code: smallest.code, error: smallest.error });
  const detail = [
    smallest.undeclared[0],
    ...smallest.reveals,
    breakage === 'slow' ? `${String(smallest.durationMs)} ms` : undefined,
  ]
    .filter((each) => each !== undefined)
    .slice(0, 2)
    .join(', ');
  const answer = detail === '' ? met : `${met}, ${detail}`;
  const others = operations.length - 1;
  const kinds =
    families.length > 1 ? `${families.slice(0, 6).join(', ')}${families.length > 6 ? ' …' : ''}` : '';
  const zh = [
    `${smallest.operation}：${smallest.what.zh}，${sin.zh}（${answer}）`,
    others > 0
      ? `另见 ${String(others)} 个接口（${operations
          .filter((one) => one !== smallest.operation)
          .slice(0, 4)
          .join('、')}${others > 4 ? '……' : ''}）`
      : '',
    kinds === '' ? '' : `涉及 ${kinds}`,
    `共 ${String(times)} 次`,
    replay === undefined ? '' : `重放：证据 ${replay} 的命令`,
  ];
  const en = [
    `${smallest.operation}: ${smallest.what.en} ${sin.en} (${answer})`,
    others > 0
      ? `also in ${String(others)} other operation${others === 1 ? '' : 's'} (${operations
          .filter((one) => one !== smallest.operation)
          .slice(0, 4)
          .join(', ')}${others > 4 ? ' …' : ''})`
      : '',
    kinds === '' ? '' : `by ${kinds}`,
    `${String(times)} time${times === 1 ? '' : 's'}`,
    replay === undefined ? '' : `replay: the command of exchange ${replay}`,
  ];
  const filled = (pieces: readonly string[], between: string) =>
    pieces.filter((piece) => piece !== '').join(between);
  return text(filled(zh, '，'), filled(en, ', '));
}
