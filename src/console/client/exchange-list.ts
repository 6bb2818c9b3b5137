import { text } from '../../engine/text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { actionButton } from './controls.ts';
import { element, refill } from './element.ts';
import { exchangeKey, exchangeRow } from './exchange-row.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import { fillWords } from './fill-words.ts';
import { keyedList } from './keyed-list.ts';

/** How many are drawn at once, and how many more at each request. */
export const drawnAtOnce = 200;

const words = {
  more: text('再显示 {count} 条', 'Show {count} more'),
  label: text(
    '往来，新的在前；上下方向键移动，回车打开',
    'Exchanges, newest first; arrow keys move, Enter opens',
  ),
} as const;

/** Exchanges as a list of which a bounded part is drawn. One line is in the tab order; arrows move among them. */
export function createExchangeList(open: (sequence: number) => void): {
  readonly element: HTMLElement;
  show(summaries: readonly ExchangeSummary[], vocabulary: Vocabulary): void;
  /** Draws the first ones only, again. */
  rewind(): void;
} {
  const list = element('ol', { class: 'exchanges', 'aria-label': words.label });
  const more = element('div', { class: 'more-line' });
  let limit = drawnAtOnce;
  let last: { readonly summaries: readonly ExchangeSummary[]; readonly vocabulary: Vocabulary } | undefined;

  const lines = (): HTMLButtonElement[] => [...list.querySelectorAll<HTMLButtonElement>('button.exchange')];
  function makeReachable(line: HTMLButtonElement | undefined): void {
    for (const each of lines()) each.tabIndex = each === line ? 0 : -1;
  }

  function draw(): void {
    if (!last) return;
    const { summaries, vocabulary } = last;
    const reachable = lines().find((each) => each.tabIndex === 0)?.dataset['sequence'];
    keyedList(list, summaries.slice(0, limit), {
      key: exchangeKey,
      make: (summary) => exchangeRow(summary, vocabulary, open),
    });
    const drawn = lines();
    const focused = drawn.find((each) => each === document.activeElement);
    makeReachable(
      focused ?? drawn.find((each) => each.dataset['sequence'] === reachable && isFurther()) ?? drawn[0],
    );
    const rest = summaries.length - limit;
    refill(
      more,
      rest > 0 &&
        actionButton(fillWords(words.more, { count: Math.min(rest, drawnAtOnce) }), () => {
          const from = limit;
          limit += drawnAtOnce;
          draw();
          const next = lines()[from];
          makeReachable(next);
          next?.focus();
        }),
    );
  }
  /** Whoever has moved into the list finds the place again; otherwise it begins at the newest. */
  const isFurther = (): boolean => list.contains(document.activeElement);

  list.addEventListener('keydown', (event) => {
    const all = lines();
    const at = all.findIndex((each) => each === document.activeElement);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = all[Math.min(Math.max(to, 0), all.length - 1)];
    makeReachable(next);
    next?.focus();
  });

  return {
    element: element('div', {}, list, more),
    show(summaries, vocabulary) {
      last = { summaries, vocabulary };
      draw();
    },
    rewind() {
      limit = drawnAtOnce;
    },
  };
}
