import type { NetworkCompany } from '../../contract/admin.ts';
import { text } from '../../engine/text.ts';
import { actionButton, copyButton, failureBox, labelled } from './controls.ts';
import { element, refill } from './element.ts';
import { fillWords } from './fill-words.ts';
import { keyedList } from './keyed-list.ts';
import type { Session } from './session.ts';
import type { Desk, View } from './view.ts';

const words = {
  title: text('情景企业', 'Companies'),
  lead: text(
    '每个虚构世界里都有这些情景企业，各有一个故事。用它们的代码发出请求，得到故事所说的数据。',
    'Every synthetic world has these companies, each with a story. Ask for their codes and get the data that the story tells.',
  ),
  search: text('查找名称、代码或故事', 'Search names, codes and stories'),
  copyCode: text('复制代码', 'Copy code'),
  copyCodeOf: text('复制代码：{name}', 'Copy code: {name}'),
  journal: text('看它的往来', 'Its exchanges'),
  happens: text('在其时发生的事', 'What happens, and when'),
  unscripted: text(
    '本网络不按剧本发生事件（--events none）：故事中世界开始之后的部分不会发生。',
    'This network plays no script (--events none): what a story tells of after the start of the world does not happen.',
  ),
  shown: text('{count} 家', '{count} companies'),
} as const;

/** The companies with a story: what is told of each, and its code to copy. */
export function createCompaniesView(desk: Desk): View {
  const search = element('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => draw(),
  });
  const failure = element('div', {});
  const note = element('p', { class: 'soft' }, words.unscripted);
  const count = element('p', { class: 'soft counted' });
  const cards = element('div', { class: 'cards' });
  let session: Session | undefined;

  function draw(): void {
    if (!session) return;
    const { items, failure: met } = session.listed('/companies');
    refill(failure, met !== undefined && failureBox(met));
    note.hidden = session.state.events !== 'none';
    const wanted = search.value.trim().toLowerCase();
    const shown = (items ?? []).filter((company) => saidOf(company).includes(wanted));
    refill(count, items && fillWords(words.shown, { count: shown.length }));
    keyedList(cards, shown, { key: ({ uscc }) => uscc, make: (company) => card(company, desk) });
  }

  return {
    element: element(
      'section',
      { class: 'companies' },
      element('h2', { class: 'unseen' }, words.title),
      element('p', { class: 'lead' }, words.lead),
      note,
      element('div', { class: 'filters' }, labelled(words.search, search)),
      failure,
      count,
      cards,
    ),
    update(shown) {
      session = shown;
      draw();
    },
    open: (shown) => void shown.load('/companies'),
  };
}

function saidOf({ id, uscc, enterpriseName, title, story }: NetworkCompany): string {
  return [id, uscc, enterpriseName, title.zh, title.en, story.zh, story.en].join('\n').toLowerCase();
}

function card({ uscc, enterpriseName, title, story, events }: NetworkCompany, desk: Desk): HTMLElement {
  const code = element('code', {}, uscc);
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, title),
    element('p', { class: 'who' }, enterpriseName, element('br', {}), code),
    element('p', {}, story),
    events.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, words.happens),
        element(
          'ul',
          { class: 'happens' },
          events.map(({ at, title: what, items }) =>
            element(
              'li',
              {},
              element('time', {}, at),
              ' ',
              what,
              items.map((item) => [' ', element('code', {}, item)]),
            ),
          ),
        ),
      ),
    element(
      'div',
      { class: 'buttons' },
      copyButton(() => uscc, {
        words: words.copyCode,
        label: fillWords(words.copyCodeOf, { name: enterpriseName }),
        shown: () => code,
      }),
      actionButton(words.journal, () => desk.showJournal({ uscc }), {
        'aria-label': fillWords(text('看它的往来：{name}', 'Its exchanges: {name}'), {
          name: enterpriseName,
        }),
      }),
    ),
  );
}
