import { text } from '../../engine/text.ts';
import { element, refill } from './element.ts';
import { exchangeKey, exchangeRow } from './exchange-row.ts';
import { keyedList } from './keyed-list.ts';
import { countEdges, type Place } from './network-edges.ts';
import { createCountTable, createNetworkPicture } from './network-picture.ts';
import type { Desk, View } from './view.ts';

const words = {
  counts: text('往来计数', 'Counts'),
  latest: text('最新往来', 'Latest exchanges'),
  none: text(
    '还没有往来。按“xinheng mock”打印的地址配置平台后发出一个请求，这里即会亮起。',
    'No exchange yet. Configure the platform with the addresses that "xinheng mock" printed and send a request: this page lights up.',
  ),
} as const;

const latestShown = 8;

/** The network as a picture with live traffic, its numbers, and what came last. */
export function createNetworkView(desk: Desk): View {
  const picture = createNetworkPicture();
  const table = createCountTable();
  const latest = element('ol', { class: 'exchanges compact' });
  const none = element('p', { class: 'soft' }, words.none);

  return {
    element: element(
      'section',
      { class: 'network' },
      element('div', { class: 'drawing' }, picture.element),
      element(
        'div',
        { class: 'numbers' },
        element('h2', {}, words.counts),
        table.element,
        element('h2', {}, words.latest),
        none,
        latest,
      ),
    ),
    update(session, fresh) {
      const { book, vocabulary, state } = session;
      const { summaries } = book;
      const counts = countEdges(summaries);
      const rules: Partial<Record<Place, number>> = {};
      for (const { member } of state.rules) rules[member] = (rules[member] ?? 0) + 1;
      picture.update(counts, {
        platforms: state.admissions.length,
        items: vocabulary.items.length,
        rules,
      });
      table.update(counts);
      picture.light(fresh);
      none.hidden = summaries.length > 0;
      if (summaries.length === 0) refill(latest);
      keyedList(latest, summaries.slice(0, latestShown), {
        key: exchangeKey,
        make: (summary) => exchangeRow(summary, vocabulary, desk.openExchange),
      });
    },
  };
}
