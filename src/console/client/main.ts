import { text } from '../../engine/text.ts';
import { AdminRefusal } from './admin-client.ts';
import { createAdmissionsView } from './admissions-view.ts';
import { createAnnouncer } from './announcer.ts';
import { createBadDaysView } from './bad-days-view.ts';
import { createClockBar } from './clock-bar.ts';
import { createCompaniesView } from './companies-view.ts';
import { element } from './element.ts';
import { createExchangeDialog } from './exchange-dialog.ts';
import { createJournalView } from './journal-view.ts';
import { createLicencesView } from './licences-view.ts';
import { createMessageBoard } from './message-board.ts';
import { createNetworkBar } from './network-bar.ts';
import { createNetworkView } from './network-view.ts';
import { rememberedLang, rememberedNamespace, rememberedToken, tokenFromAddress } from './remembered.ts';
import { openSession, type Session } from './session.ts';
import { sayIn, speak } from './spoken.ts';
import { createTabs } from './tabs.ts';
import { createTokenGate } from './token-gate.ts';
import type { Desk } from './view.ts';

const words = {
  title: text('信衡 · 模拟网络控制台', 'Xinheng · Console of the mock network'),
  language: text('语言', 'Language'),
  parts: text('控制台的各部分', 'Parts of the console'),
  network: text('网络', 'Network'),
  journal: text('往来日志', 'Journal'),
  companies: text('情景企业', 'Companies'),
  licences: text('授权书', 'Licences'),
  admissions: text('准入', 'Admission'),
  badDays: text('坏日子', 'Bad days'),
} as const;

const main = document.getElementById('console') ?? document.body;
const languages = document.querySelector<HTMLElement>('.languages') ?? element('div', {});
let session: Session | undefined;
let attempts = 0;
let accessToken = '';

const desk: Desk = {
  session() {
    if (!session) throw new Error('No network is open.');
    return session;
  },
  async perform(action, done) {
    const on = desk.session();
    try {
      await action(on);
      if (done) board.tell(typeof done === 'function' ? done() : done);
      // Whoever deletes a namespace is shown another one by now.
      if (on === session) await on.refreshState();
      return true;
    } catch (failure) {
      complain(failure);
      return false;
    }
  },
  openExchange: (sequence) => void dialog.open(desk.session(), sequence),
  showJournal(filter) {
    journal.filter(filter);
    tabs.choose('journal');
    document.getElementById('tab-journal')?.focus();
  },
};

const board = createMessageBoard();
const announcer = createAnnouncer();
const dialog = createExchangeDialog();
const gate = createTokenGate((token) => void connect(token, rememberedNamespace.read()));
const bar = createNetworkBar(desk, {
  choose: (namespace) => connect(accessToken, namespace),
  forget() {
    rememberedToken.write(undefined);
    disconnect();
  },
});
const clock = createClockBar(desk);
const journal = createJournalView(desk);
const views = {
  network: createNetworkView(desk),
  journal,
  companies: createCompaniesView(desk),
  licences: createLicencesView(desk),
  admissions: createAdmissionsView(desk),
  'bad-days': createBadDaysView(desk),
};
const tabs = createTabs(
  [
    { id: 'network', words: words.network, panel: views.network.element },
    { id: 'journal', words: words.journal, panel: views.journal.element },
    { id: 'companies', words: words.companies, panel: views.companies.element },
    { id: 'licences', words: words.licences, panel: views.licences.element },
    { id: 'admissions', words: words.admissions, panel: views.admissions.element },
    { id: 'bad-days', words: words.badDays, panel: views['bad-days'].element },
  ],
  words.parts,
  (id) => {
    if (!session) return;
    history.replaceState(null, '', `#${id}`);
    const view = viewOf(id);
    view.update(session, []);
    view.open?.(session);
  },
);
const whole = element(
  'div',
  { class: 'whole', hidden: true },
  element('div', { class: 'bars' }, clock.element, bar.element),
  tabs.list,
  Object.values(views).map((view) => view.element),
);

const viewOf = (id: string) => Object.entries(views).find(([name]) => name === id)?.[1] ?? views.network;

/** Opens a network with a token; a later call goes before an earlier one. */
async function connect(token: string, namespace: string | undefined): Promise<void> {
  const attempt = (attempts += 1);
  try {
    const opened = await openSession(
      { token, namespace },
      {
        onChange(changed, fresh) {
          if (changed !== session) return;
          clock.update(changed, fresh);
          bar.update(changed, fresh);
          viewOf(tabs.chosen).update(changed, fresh);
          announcer.tell(fresh);
        },
        onLost(failure) {
          if (isAbsent(failure) && namespace !== undefined) void leave(failure);
          else complain(failure);
        },
      },
    );
    if (attempt !== attempts) {
      opened.close();
      return;
    }
    session?.close();
    session = opened;
    accessToken = token;
    rememberedToken.write(token);
    rememberedNamespace.write(namespace);
    gate.element.hidden = true;
    whole.hidden = false;
    board.clear();
    clock.update(opened, []);
    bar.update(opened, []);
    tabs.choose(tabs.chosen || location.hash.slice(1) || 'network');
    void opened.load('/namespaces');
    void opened.load('/companies');
    void opened.load('/licences');
  } catch (failure) {
    if (attempt !== attempts) return;
    if (isAbsent(failure) && namespace !== undefined) await leave(failure, token);
    else if (session && !(failure instanceof AdminRefusal && failure.status === 401)) complain(failure);
    else disconnect(failure);
  }
}

const isAbsent = (failure: unknown): boolean => failure instanceof AdminRefusal && failure.status === 404;

/** Goes back to the network itself when somebody has deleted the namespace that is shown. */
async function leave(failure: unknown, withToken = accessToken): Promise<void> {
  rememberedNamespace.write(undefined);
  await connect(withToken, undefined);
  complain(failure);
}

function disconnect(failure?: unknown): void {
  session?.close();
  session = undefined;
  whole.hidden = true;
  board.clear();
  gate.ask(failure);
}

function complain(failure: unknown): void {
  if (failure instanceof AdminRefusal && failure.status === 401) disconnect(failure);
  else board.complain(failure);
}

function choose(lang: string): void {
  const chosen = lang === 'en' ? 'en' : 'zh';
  speak(chosen);
  document.title = words.title[chosen];
  for (const button of languages.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.value === chosen));
  }
}

choose(rememberedLang.read() ?? 'zh');
sayIn(languages, 'aria-label', words.language);
for (const button of languages.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    choose(button.value);
    rememberedLang.write(button.value);
  });
}
languages.hidden = false;
gate.element.hidden = true;
main.replaceChildren(board.element, announcer.element, gate.element, whole, dialog.element);

const token = tokenFromAddress() ?? rememberedToken.read();
if (token === undefined) gate.ask();
else void connect(token, rememberedNamespace.read());
