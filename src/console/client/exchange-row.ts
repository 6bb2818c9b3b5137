import { formatTime } from '../../engine/shanghai-time.ts';
import { text, type Text } from '../../engine/text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { element } from './element.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import { fillWords } from './fill-words.ts';
import { memberWords } from './member-words.ts';
import { resultCodeWords } from './result-code-words.ts';

const words = {
  unknown: text('未知操作', 'unknown operation'),
  violations: text('违约 {count}', 'violations: {count}'),
  rules: text('坏日子', 'bad day'),
  broken: text('无应答', 'no answer'),
} as const;

/** What an operation is called. */
export function operationName({ operations }: Vocabulary, { member, operation }: ExchangeSummary): Text {
  const found = operations.find((each) => each.member === member && each.operation === operation);
  return found?.summary ?? (operation === null ? words.unknown : text(operation, operation));
}

/** Tells exchanges apart over resets and namespaces too, where sequence numbers begin anew. */
export function exchangeKey({ sequence, at, traceId }: ExchangeSummary): string {
  return `${sequence} ${at} ${traceId ?? ''}`;
}

/** An exchange as a line of a list, opened by a click. */
export function exchangeRow(
  summary: ExchangeSummary,
  vocabulary: Vocabulary,
  open: (sequence: number) => void,
): HTMLLIElement {
  const { sequence, at, member, item, uscc, status, code, isRefused, violations, rules } = summary;
  const itemName = vocabulary.items.find(({ id }) => id === item)?.name ?? item;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: `exchange ${isRefused ? 'is-refused' : ''}`,
        'data-sequence': sequence,
        onclick: () => open(sequence),
      },
      element('span', { class: 'sequence' }, `#${sequence}`),
      element('time', {}, formatTime(at)),
      element(
        'span',
        { class: 'what' },
        element('b', {}, operationName(vocabulary, summary)),
        ' ',
        element('span', { class: 'soft' }, memberWords[member]),
        itemName !== null && [' · ', itemName],
        uscc !== null && [' ', element('code', {}, uscc)],
      ),
      element(
        'span',
        { class: 'marks' },
        rules > 0 && element('span', { class: 'mark k-warn' }, words.rules),
        violations > 0 &&
          element('span', { class: 'mark k-fail' }, fillWords(words.violations, { count: violations })),
        resultMark(status, code, isRefused),
      ),
    ),
  );
}

function resultMark(status: number, code: string | null, isRefused: boolean): HTMLElement {
  if (status === 0) return element('span', { class: 'mark k-fail' }, words.broken);
  if (!isRefused) return element('span', { class: 'mark k-pass' }, String(status));
  const meaning = code === null ? undefined : resultCodeWords[code]?.meaning;
  return element(
    'span',
    { class: 'mark solid' },
    code ?? String(status),
    meaning && element('span', { class: 'unseen' }, meaning),
  );
}
