import { formatTime } from '../../engine/shanghai-time.ts';
import { text } from '../../engine/text.ts';
import { actionButton, labelled } from './controls.ts';
import { element, refill } from './element.ts';
import { fillWords } from './fill-words.ts';
import { fromField, isoInShanghai, nextMonth, toField } from './instants.ts';
import type { Desk, View } from './view.ts';

const words = {
  clock: text('网络时钟', 'Clock of the network'),
  zone: text('上海时间', 'Shanghai time'),
  minute: text('+1 分钟', '+1 minute'),
  hour: text('+1 小时', '+1 hour'),
  day: text('+1 天', '+1 day'),
  month: text('到下月 1 日', 'To next month’s 1st'),
  to: text('移到某一时刻…', 'To an instant…'),
  instant: text('时刻（上海时间）', 'Instant (Shanghai time)'),
  move: text('移动', 'Move'),
  hint: text(
    '时钟只能向前。到期的事件、回调与期限随之发生。',
    'The clock only goes forward; events, callbacks and deadlines that fall due happen with it.',
  ),
  moved: text('时钟已到 {time}。', 'The clock is at {time}.'),
} as const;

const minute = 60_000;

/** The network's clock, and buttons that move it. */
export function createClockBar(desk: Desk): View {
  const time = element('time', { class: 'reading' });
  const instant = element('input', { type: 'datetime-local', step: 1, required: true });

  function move(target: (now: number) => number): void {
    const to = target(desk.session().state.now);
    void desk.perform(
      ({ admin }) => admin.send('POST', '/clock', { now: isoInShanghai(to) }),
      fillWords(words.moved, { time: formatTime(to) }),
    );
  }
  const form = element(
    'form',
    {
      class: 'instant',
      onsubmit: (event: Event) => {
        event.preventDefault();
        const to = fromField(instant.value);
        if (!Number.isNaN(to)) move(() => to);
      },
    },
    labelled(words.instant, instant, words.hint),
    element('button', { type: 'submit' }, words.move),
  );
  const details = element('details', { class: 'to-instant' }, element('summary', {}, words.to), form);
  details.addEventListener('toggle', () => {
    if (details.open) instant.focus();
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });

  return {
    element: element(
      'section',
      { class: 'clock', 'aria-label': words.clock },
      element(
        'p',
        {},
        element('span', { class: 'label' }, words.clock),
        time,
        element('small', {}, words.zone),
      ),
      element(
        'div',
        { class: 'buttons' },
        actionButton(words.minute, () => move((now) => now + minute)),
        actionButton(words.hour, () => move((now) => now + 60 * minute)),
        actionButton(words.day, () => move((now) => now + 24 * 60 * minute)),
        actionButton(words.month, () => move(nextMonth)),
        details,
      ),
    ),
    update({ state }) {
      if (!details.open) instant.value = toField(state.now);
      const reading = formatTime(state.now);
      if (time.textContent === reading) return;
      refill(time, reading);
      time.dateTime = isoInShanghai(state.now);
    },
  };
}
