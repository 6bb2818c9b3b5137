import type { NetworkState } from '../../contract/admin.ts';
import { formatDate } from '../../engine/shanghai-time.ts';
import { text, type Text } from '../../engine/text.ts';
import {
  admissionStatusWords,
  decisionsAt,
  deliveryWords,
  eventKindWords,
  type Decision,
} from './admission-words.ts';
import { askFirst } from './ask-first.ts';
import { actionButton, failureBox, labelled, tableHead, tableRow } from './controls.ts';
import { element, refill } from './element.ts';
import { fillWords } from './fill-words.ts';
import { keyedList } from './keyed-list.ts';
import type { Delivery } from './session.ts';
import type { Desk, View } from './view.ts';

type Admission = NetworkState['admissions'][number];

const words = {
  title: text('平台', 'Platforms'),
  lead: text(
    '向省级节点申请准入的平台，及其所处状态。凭据自“已通过”起才有，暂停或取消时当即失效。',
    'The platforms that applied at the provincial node, and where each stands. Credentials exist from “passed” on and die at once with a suspension.',
  ),
  none: text('还没有平台申请准入。', 'No platform has applied yet.'),
  decide: text('{action}：{name}', '{action}: {name}'),
  decided: text('已执行：{action}，{name}。', 'Done: {action}, {name}.'),
  reassess: text('要求再评估', 'Ask for a re-assessment'),
  callback: text('回调地址（空为不回调）', 'Callback address (empty: none)'),
  setCallback: text('设定', 'Set'),
  callbackSet: text('回调地址已设定。', 'The callback address is set.'),
  callbacks: text('回调', 'Callbacks'),
  noCallbacks: text('还没有要告知平台的事件。', 'There is no event to tell yet.'),
  deliver: text('立即重发未送达的', 'Try the undelivered now'),
  delivered: text(
    '未送达的已重发一次，结果见表。',
    'The undelivered were tried once; the table says what they met.',
  ),
  more: text('更早的 {count} 条未列出。', '{count} earlier ones are not listed.'),
} as const;

const headings = [
  text('事件', 'Event'),
  text('平台', 'Platform'),
  text('状态', 'State'),
  text('次数', 'Attempts'),
  text('末次所遇', 'Last met'),
] as const;

const mostShown = 100;
const noticeDays = 30;

/** Admissions with what their operator may decide, and the callbacks on their way to platforms. */
export function createAdmissionsView(desk: Desk): View {
  const cards = element('div', { class: 'cards' });
  const none = element('p', { class: 'soft' }, words.none);
  const failure = element('div', {});
  const noCallbacks = element('p', { class: 'soft' }, words.noCallbacks);
  const body = element('tbody', {});
  const table = element('table', { class: 'listing' }, tableHead(headings), body);
  const more = element('p', { class: 'soft' });
  let seen = '';

  return {
    element: element(
      'section',
      { class: 'admissions' },
      element('h2', { class: 'unseen' }, words.title),
      element('p', { class: 'lead' }, words.lead),
      none,
      cards,
      element('h2', {}, words.callbacks),
      failure,
      noCallbacks,
      element('div', { class: 'wide' }, table),
      more,
      element(
        'div',
        { class: 'buttons' },
        actionButton(
          words.deliver,
          () => void act(desk, (session) => session.admin.send('POST', '/deliveries'), words.delivered),
        ),
      ),
    ),
    update(session) {
      const { admissions } = session.state;
      none.hidden = admissions.length > 0;
      keyedList(cards, admissions, {
        key: ({ applicationId }) => applicationId,
        version: ({ status, platformName }) => `${status} ${platformName}`,
        make: (admission) => card(admission, desk),
      });
      const { items = [], failure: met } = session.listed('/node-events');
      refill(failure, met !== undefined && failureBox(met));
      const names = new Map(
        admissions.map(({ applicationId, platformName }) => [applicationId, platformName]),
      );
      noCallbacks.hidden = items.length > 0;
      table.hidden = items.length === 0;
      keyedList(body, items.toReversed().slice(0, mostShown), {
        key: ({ event }) => event.eventId,
        version: (each) => JSON.stringify(each),
        make: (each) => deliveryRow(each, names),
      });
      refill(more, items.length > mostShown && fillWords(words.more, { count: items.length - mostShown }));
      // A callback that was tried stands in the journal: what it met is asked for then.
      const now = `${session.state.now} ${session.state.journalLength}`;
      if (now !== seen) {
        seen = now;
        void session.load('/node-events');
      }
    },
    open: (session) => void session.load('/node-events'),
  };
}

async function act(desk: Desk, action: Parameters<Desk['perform']>[0], done: Text): Promise<void> {
  await desk.perform(action, done);
  await desk.session().load('/node-events');
}

function card({ applicationId, platformName, status }: Admission, desk: Desk): HTMLElement {
  const stands = admissionStatusWords[status] ?? text(status, status);
  const isWell = status === 'connected' || status === 'passed';
  const path = `/admissions/${encodeURIComponent(applicationId)}`;
  const decide = async ({
    status: decision,
    words: action,
    consequence,
    isGrave,
  }: Decision): Promise<void> => {
    const title = fillWords(words.decide, { action, name: platformName });
    if (isGrave && !(await askFirst({ title, consequence, confirm: action }))) return;
    await act(
      desk,
      ({ admin }) => admin.send('PUT', `${path}/status`, { status: decision }),
      fillWords(words.decided, { action, name: platformName }),
    );
  };
  const reassess = (): void => {
    const dueOn = formatDate(desk.session().state.now + noticeDays * 86_400_000);
    const event = { kind: 're-assessment-due', dueOn };
    void act(
      desk,
      ({ admin }) => admin.send('POST', '/node-events', { event, applicationId }),
      fillWords(words.decided, { action: words.reassess, name: platformName }),
    );
  };
  return element(
    'article',
    { class: 'card', 'data-application': applicationId },
    element(
      'h3',
      {},
      platformName,
      ' ',
      element(
        'span',
        { class: `mark ${isWell ? 'k-pass' : status === 'applied' ? 'k-warn' : 'k-fail'}` },
        stands,
      ),
    ),
    element('p', { class: 'who' }, element('code', {}, applicationId)),
    element(
      'div',
      { class: 'buttons' },
      decisionsAt(status).map((decision) =>
        actionButton(decision.words, () => void decide(decision), {
          class: decision.status === 'revoked' ? 'danger' : '',
          title: decision.consequence,
          'aria-label': fillWords(words.decide, { action: decision.words, name: platformName }),
        }),
      ),
      isWell && actionButton(words.reassess, reassess),
    ),
    callbackForm(path, desk),
  );
}

function callbackForm(path: string, desk: Desk): HTMLElement {
  const address = element('input', {
    type: 'url',
    autocomplete: 'off',
    placeholder: 'http://127.0.0.1:8080/v1/node/events',
  });
  return element(
    'form',
    {
      class: 'inline',
      onsubmit: (event: Event) => {
        event.preventDefault();
        const callbackUrl = address.value.trim();
        void act(
          desk,
          ({ admin }) => admin.send('PUT', `${path}/callback`, callbackUrl === '' ? {} : { callbackUrl }),
          words.callbackSet,
        );
      },
    },
    labelled(words.callback, address),
    element('button', { type: 'submit' }, words.setCallback),
  );
}

function deliveryRow(each: Delivery, names: ReadonlyMap<string, string>): HTMLElement {
  const { event, applicationId, state, attempts, met = '—' } = each;
  const tone = state === 'delivered' ? 'k-pass' : state === 'pending' ? 'k-warn' : 'k-fail';
  return tableRow(headings, [
    [element('code', {}, event.eventId), ' ', eventKindWords[event.kind] ?? event.kind],
    names.get(applicationId) ?? applicationId,
    element('span', { class: `mark ${tone}` }, deliveryWords[state] ?? state),
    attempts,
    met,
  ]);
}
