import { text } from '../../engine/text.ts';
import { askFirst } from './ask-first.ts';
import { actionButton, chooseAmong, labelled, select } from './controls.ts';
import { element, refill } from './element.ts';
import { failureWords } from './failure-words.ts';
import { fillWords } from './fill-words.ts';
import type { Session } from './session.ts';
import type { Desk, View } from './view.ts';

const words = {
  namespace: text('命名空间', 'Namespace'),
  main: text('（主网络）', '(the network itself)'),
  create: text('新建…', 'New…'),
  name: text('新命名空间的名称（空为随机）', "The new namespace's name (empty: random)"),
  nameHint: text('小写字母、数字与连字符。', 'Lower-case letters, digits and hyphens.'),
  make: text('新建', 'Create'),
  made: text('命名空间已建立。', 'The namespace is there.'),
  remove: text('删除此命名空间', 'Delete this namespace'),
  removeIt: text('删除命名空间 {id}', 'Delete the namespace {id}'),
  removeConsequence: text(
    '它的时钟、日志、准入与授权书随之消失。',
    'Its clock, journal, admissions and licences go with it.',
  ),
  removeShort: text('删除', 'Delete'),
  removed: text('命名空间已删除。', 'The namespace is gone.'),
  reset: text('重置…', 'Reset…'),
  resetTitle: text('重置{name}？', 'Reset {name}?'),
  resetThis: text('本网络', 'this network'),
  resetConsequence: text(
    '事件、授权书、准入、上报、日志与坏日子全部清空，时钟回到起点。不能恢复；平台须重新申请准入。',
    'Events, licences, admissions, uploads, journal and bad days go, and the clock is back at its start. There is no way back; platforms apply for admission again.',
  ),
  resetConfirm: text('重置', 'Reset'),
  resetDone: text('已重置。', 'It is reset.'),
  live: text('实时', 'live'),
  lost: text('连接中断，正在重试', 'connection lost, trying again'),
  token: text('换令牌', 'Change token'),
  failed: text('命名空间未能列出：{sentence}', 'The namespaces could not be listed: {sentence}'),
} as const;

/** Which network is shown, whether it answers, and how to begin anew. */
export function createNetworkBar(
  desk: Desk,
  {
    choose,
    forget,
  }: { readonly choose: (namespace: string | undefined) => Promise<void>; readonly forget: () => void },
): View {
  const chosen = select([{ value: '', words: words.main }], {
    onchange: () => void choose(chosen.value === '' ? undefined : chosen.value),
  });
  const connection = element('p', { class: 'connection', role: 'status' });
  const about = element('p', { class: 'soft about' });
  const note = element('p', { class: 'soft' });
  const name = element('input', { pattern: '[a-z0-9\\-]{1,64}', autocomplete: 'off', spellcheck: 'false' });
  const remove = actionButton(words.remove, () => void removeChosen(), { class: 'danger' });
  const details = element(
    'details',
    { class: 'to-instant' },
    element('summary', {}, words.create),
    element(
      'form',
      {
        class: 'instant',
        onsubmit: (event: Event) => {
          event.preventDefault();
          void create();
        },
      },
      labelled(words.name, name, words.nameHint),
      element('button', { type: 'submit' }, words.make),
    ),
  );
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  let last = '';

  async function create(): Promise<void> {
    let id: string | undefined;
    const isDone = await desk.perform(async ({ root }) => {
      const made = await root.send('POST', '/namespaces', name.value === '' ? {} : { id: name.value });
      // The administration answers with the namespace that it made.
      ({ id } = made as { readonly id: string });
    }, words.made);
    if (!isDone) return;
    details.open = false;
    name.value = '';
    await choose(id);
  }
  async function removeChosen(): Promise<void> {
    const { namespace } = desk.session();
    if (namespace === undefined) return;
    const isSure = await askFirst({
      title: fillWords(words.removeIt, { id: namespace }),
      consequence: words.removeConsequence,
      confirm: words.removeShort,
    });
    if (!isSure) return;
    await desk.perform(async ({ root }) => {
      // Whoever still watched it would be told that it is not there.
      await choose(undefined);
      await root.send('DELETE', `/namespaces/${encodeURIComponent(namespace)}`);
      await desk.session().load('/namespaces');
    }, words.removed);
  }
  async function reset(): Promise<void> {
    const { namespace } = desk.session();
    const isSure = await askFirst({
      title: fillWords(words.resetTitle, { name: namespace ?? words.resetThis }),
      consequence: words.resetConsequence,
      confirm: words.resetConfirm,
    });
    if (isSure) await desk.perform(({ admin }) => admin.send('POST', '/reset'), words.resetDone);
  }

  function showConnection({ connection: is }: Session): void {
    if (last === is) return;
    last = is;
    connection.className = `connection is-${is}`;
    refill(connection, words[is]);
  }

  return {
    element: element(
      'section',
      { class: 'network-bar', 'aria-label': words.namespace },
      labelled(words.namespace, chosen),
      element(
        'div',
        { class: 'buttons' },
        details,
        remove,
        actionButton(words.reset, () => void reset(), { class: 'danger' }),
        actionButton(words.token, forget),
      ),
      connection,
      about,
      note,
    ),
    update(session) {
      const { items = [], failure } = session.listed('/namespaces');
      const { namespace, vocabulary, state } = session;
      const ids = new Set([...items.map(({ id }) => id), ...(namespace === undefined ? [] : [namespace])]);
      chooseAmong(chosen, [
        { value: '', words: words.main },
        ...[...ids].map((id) => ({ value: id, words: text(id, id) })),
      ]);
      chosen.value = namespace ?? '';
      remove.hidden = namespace === undefined;
      refill(
        note,
        failure !== undefined && fillWords(words.failed, { sentence: failureWords(failure).sentence }),
      );
      refill(about, vocabulary.profile.title, ' ', element('code', {}, state.profile));
      showConnection(session);
    },
  };
}
