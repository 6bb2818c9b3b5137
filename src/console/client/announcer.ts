import { text } from '../../engine/text.ts';
import { element, refill } from './element.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import { fillWords } from './fill-words.ts';

const words = {
  one: text(
    '新往来 {count} 次，其中拒绝 {refused} 次，违约 {violating} 次。',
    '{count} new exchanges, {refused} refused, {violating} with violations.',
  ),
} as const;

/** Tells screen readers of new exchanges, politely and not more often than `everyMs`. */
export function createAnnouncer(everyMs = 8_000): {
  readonly element: HTMLElement;
  tell(fresh: readonly ExchangeSummary[]): void;
} {
  const region = element('p', { class: 'unseen', 'aria-live': 'polite', role: 'status' });
  let waiting: readonly ExchangeSummary[] = [];
  let isQuiet = false;

  function speak(): void {
    if (waiting.length === 0) {
      isQuiet = false;
      return;
    }
    const refused = waiting.filter((each) => each.isRefused).length;
    const violating = waiting.filter((each) => each.violations > 0).length;
    refill(region, fillWords(words.one, { count: waiting.length, refused, violating }));
    waiting = [];
    isQuiet = true;
    setTimeout(speak, everyMs);
  }

  return {
    element: region,
    tell(fresh) {
      if (fresh.length === 0) return;
      waiting = [...waiting, ...fresh];
      if (!isQuiet) speak();
    },
  };
}
