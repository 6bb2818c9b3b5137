import { text, type Text } from '../../engine/text.ts';
import { actionButton, chooseAmong, labelled, select, type Choice } from './controls.ts';
import { element, refill } from './element.ts';
import { createExchangeList } from './exchange-list.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import { fillWords } from './fill-words.ts';
import { isShown, noFilter, type ShownFilter } from './journal-filter.ts';
import { memberNames, memberWords } from './member-words.ts';
import { saveHar } from './save-har.ts';
import type { Session } from './session.ts';
import type { Desk, View } from './view.ts';

const words = {
  member: text('成员', 'Member'),
  operation: text('操作', 'Operation'),
  item: text('信息项', 'Item'),
  uscc: text('企业（代码或其一部分）', 'Enterprise (code or a part)'),
  only: text('只看', 'Only'),
  everything: text('全部', 'All'),
  refused: text('被拒绝的', 'Refused'),
  violations: text('有违约的', 'With violations'),
  troubled: text('被拒绝或有违约的', 'Refused or with violations'),
  clear: text('清除筛选', 'Clear filters'),
  hold: text('暂停刷新', 'Hold still'),
  har: text('下载 HAR', 'Download HAR'),
  older: text('再载入更早的往来', 'Load older exchanges'),
  status: text(
    '显示 {shown} / 已载入 {loaded} / 网络共记 {all} 次',
    '{shown} shown of {loaded} loaded; the network recorded {all}',
  ),
  dropped: text('，其中最早的 {dropped} 次已不再保留', ', of which the oldest {dropped} are no longer kept'),
  held: text('；有 {count} 次新往来待显示', '; {count} new ones wait'),
  none: text('没有符合筛选的往来。', 'No exchange matches the filters.'),
} as const;

const all: Choice = { value: '', words: words.everything };

export interface JournalView extends View {
  filter(filter: Partial<ShownFilter>): void;
}

/** The journal: newest first, filtered, each exchange opened by a click. */
export function createJournalView(desk: Desk): JournalView {
  const list = createExchangeList(desk.openExchange);
  const again = (): void => {
    list.rewind();
    draw();
  };
  const member = select([all, ...memberNames.map((value) => ({ value, words: memberWords[value] }))], {
    onchange: again,
  });
  const operation = select([all], { onchange: again });
  const item = select([all], { onchange: again });
  const uscc = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', oninput: again });
  const only = select(
    [
      { value: 'all', words: words.everything },
      { value: 'troubled', words: words.troubled },
      { value: 'refused', words: words.refused },
      { value: 'violations', words: words.violations },
    ],
    { onchange: again },
  );
  const hold = element('button', { type: 'button', 'aria-pressed': 'false' }, words.hold);
  const status = element('p', { class: 'soft counted' });
  const none = element('p', { class: 'soft' }, words.none);
  const older = actionButton(words.older, () => void desk.perform((session) => session.loadOlder()));
  let held: { readonly summaries: readonly ExchangeSummary[]; readonly newest: number } | undefined;
  let session: Session | undefined;

  hold.addEventListener('click', () => {
    held = held ? undefined : { summaries: session?.book.summaries ?? [], newest: session?.book.newest ?? 0 };
    hold.setAttribute('aria-pressed', String(held !== undefined));
    draw();
  });

  const chosen = (): ShownFilter => ({
    member: member.value,
    operation: operation.value,
    item: item.value,
    uscc: uscc.value,
    // The options of the select above are the only values.
    only: only.value as ShownFilter['only'],
  });

  function draw(): void {
    if (!session) return;
    const { book, state, vocabulary } = session;
    offerChoices(session);
    const loaded = held?.summaries ?? book.summaries;
    const filter = chosen();
    const shown = loaded.filter((each) => isShown(each, filter));
    list.show(shown, vocabulary);
    none.hidden = shown.length > 0;
    older.hidden = book.oldest <= state.journalDropped + 1;
    const waiting = held ? book.newest - held.newest : 0;
    refill(
      status,
      fillWords(words.status, { shown: shown.length, loaded: loaded.length, all: state.journalLength }),
      state.journalDropped > 0 && fillWords(words.dropped, { dropped: state.journalDropped }),
      waiting > 0 && fillWords(words.held, { count: waiting }),
    );
  }

  function offerChoices({ vocabulary }: Session): void {
    const operations = vocabulary.operations.filter(
      (each) => member.value === '' || each.member === member.value,
    );
    const byId = new Map(operations.map((each) => [each.operation, each]));
    chooseAmong(operation, [
      all,
      ...[...byId.values()].map(({ operation: value, summary }) => ({
        value,
        words: text(`${summary.zh} ${value}`, `${summary.en} (${value})`),
      })),
    ]);
    chooseAmong(item, [
      all,
      ...vocabulary.items.map(({ id, name }) => ({
        value: id,
        words: text(`${name} ${id}`, `${id} ${name}`),
      })),
    ]);
  }

  async function save(): Promise<void> {
    let said: Text = words.har;
    await desk.perform(
      async (shown) => {
        said = await saveHar(shown, chosen());
      },
      () => said,
    );
  }

  function filter(given: Partial<ShownFilter>): void {
    const wanted = { ...noFilter, ...given };
    member.value = wanted.member;
    if (session) offerChoices(session);
    operation.value = wanted.operation;
    item.value = wanted.item;
    uscc.value = wanted.uscc;
    only.value = wanted.only;
    again();
  }

  return {
    element: element(
      'section',
      { class: 'journal' },
      element(
        'form',
        { class: 'filters', role: 'search', onsubmit: (event: Event) => event.preventDefault() },
        labelled(words.member, member),
        labelled(words.operation, operation),
        labelled(words.item, item),
        labelled(words.uscc, uscc),
        labelled(words.only, only),
        element(
          'div',
          { class: 'buttons' },
          actionButton(words.clear, () => filter(noFilter)),
          hold,
          actionButton(words.har, () => void save()),
        ),
      ),
      status,
      none,
      list.element,
      older,
    ),
    filter,
    update(shown) {
      if (session !== shown) held = undefined;
      hold.setAttribute('aria-pressed', String(held !== undefined));
      session = shown;
      draw();
    },
  };
}
