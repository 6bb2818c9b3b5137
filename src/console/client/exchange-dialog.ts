import type { JournalEntry } from '../../contract/admin.ts';
import { formatTime } from '../../engine/shanghai-time.ts';
import { text, type Text } from '../../engine/text.ts';
import { curlCommand } from '../../report/curl-command.ts';
import { actionButton, copyButton, failureBox } from './controls.ts';
import { element, refill, type Child } from './element.ts';
import { exchangeRow, operationName } from './exchange-row.ts';
import { summarize } from './exchange-summary.ts';
import { explainExchange } from './explain-exchange.ts';
import { fillWords } from './fill-words.ts';
import { licenceStatusWords } from './licence-words.ts';
import { memberWords } from './member-words.ts';
import { addressOfRequest } from './request-address.ts';
import type { Session } from './session.ts';

const words = {
  close: text('关闭', 'Close'),
  loading: text('正在读取…', 'Reading…'),
  gone: text(
    '日志已不再保留这次往来：它只留最新的。',
    'The journal no longer keeps this exchange: it holds the newest only.',
  ),
  about: text('第 {sequence} 次往来 · {time}（上海时间）', 'Exchange {sequence} · {time} (Shanghai)'),
  explained: text('解读', 'In words'),
  description: text('规范原文', 'What the specification says'),
  violations: text('违约（{count}）', 'Violations of the contract ({count})'),
  noViolations: text('没有记录到违约。', 'No violation was recorded.'),
  rules: text('触及它的坏日子', 'Bad days that touched it'),
  request: text('请求，如所发', 'Request, as sent'),
  response: text('应答，如所发', 'Answer, as sent'),
  plainRequest: text('请求明文', 'Request, decrypted'),
  plainResponse: text('应答明文', 'Answer, decrypted'),
  nothing: text('没有内容。', 'Nothing.'),
  noPlain: text('没有明文。', 'No plaintext.'),
  cut: text('以下 {count} 个字符未显示。', '{count} more characters are not shown.'),
  all: text('全部显示', 'Show all'),
  curl: text('重放（curl）', 'Repeat it (curl)'),
  copyCurl: text('复制 curl', 'Copy curl'),
  curlHint: text(
    '令牌、时间戳与随机数只用得一次或一时，重放前多须重新签名。',
    'Tokens, timestamps and nonces serve once or for a while: sign again before you repeat it.',
  ),
  related: text('同一追踪号的往来', 'Exchanges of the same trace'),
  trace: text('追踪号', 'Trace id'),
} as const;

/** More than this of one body is drawn only when asked for. */
const mostDrawn = 20_000;

/** The dialog that shows one exchange with everything that is known of it. Escape closes it. */
export function createExchangeDialog(): {
  readonly element: HTMLDialogElement;
  open(session: Session, sequence: number): Promise<void>;
} {
  const body = element('div', { class: 'sheet-body' });
  const title = element('h2', { id: 'exchange-title', tabindex: '-1' });
  const dialog = element(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'exchange-title' },
    element(
      'div',
      { class: 'sheet-head' },
      title,
      actionButton(words.close, () => dialog.close(), { class: 'close' }),
    ),
    body,
  );
  // A click beside the sheet is one on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  let shown = 0;

  async function open(session: Session, sequence: number): Promise<void> {
    shown = sequence;
    refill(title, `#${sequence}`);
    refill(body, element('p', { class: 'soft' }, words.loading));
    if (!dialog.open) dialog.showModal();
    title.focus();
    try {
      const entry = await session.entry(sequence);
      if (shown !== sequence) return;
      if (!entry) {
        refill(body, element('p', {}, words.gone));
        return;
      }
      refill(title, operationName(session.vocabulary, summarize(entry)), ' · ', memberWords[entry.member]);
      refill(
        body,
        sections(entry, session, (other) => void open(session, other)),
      );
      dialog.scrollTop = 0;
    } catch (failure) {
      if (shown === sequence) refill(body, failureBox(failure));
    }
  }

  return { element: dialog, open };
}

function sections(entry: JournalEntry, session: Session, openOther: (sequence: number) => void): Child {
  const { book, vocabulary } = session;
  const companies = new Map(
    session.listed('/companies').items?.map(({ uscc, enterpriseName }) => [uscc, enterpriseName]),
  );
  const licences = new Map(
    session
      .listed('/licences')
      .items?.map(({ licenseId, status }) => [licenseId, licenceStatusWords[status]]),
  );
  const explained = explainExchange(entry, { vocabulary, companies, licences });
  const curl = curlCommand({
    request: {
      ...entry.request,
      url: addressOfRequest(entry, location.protocol === 'https:' ? 'https:' : 'http:'),
    },
  });
  const related = book.summaries.filter(
    ({ traceId, sequence }) => traceId !== null && traceId === entry.traceId && sequence !== entry.sequence,
  );
  const shownCurl = element(
    'pre',
    { tabindex: '0' },
    curl.length > mostDrawn ? `${curl.slice(0, mostDrawn)} …` : curl,
  );
  return [
    element(
      'p',
      { class: 'soft about' },
      fillWords(words.about, { sequence: entry.sequence, time: formatTime(entry.at) }),
      entry.traceId !== null && [' · ', words.trace, ' ', element('code', {}, entry.traceId)],
    ),
    element(
      'section',
      { class: 'explained' },
      element('h3', {}, words.explained),
      element(
        'ul',
        {},
        explained.map(({ about, sentence }) => element('li', { class: `about-${about}` }, sentence)),
      ),
      explained.map(
        ({ detail }) =>
          detail &&
          element(
            'details',
            {},
            element('summary', {}, words.description),
            element('p', { class: 'said' }, detail),
          ),
      ),
    ),
    element(
      'section',
      {},
      element('h3', {}, fillWords(words.violations, { count: entry.violations.length })),
      entry.violations.length === 0
        ? element('p', { class: 'soft' }, words.noViolations)
        : element(
            'ul',
            { class: 'violations' },
            entry.violations.map((each) => element('li', {}, each)),
          ),
    ),
    entry.rules.length > 0 &&
      element(
        'section',
        {},
        element('h3', {}, words.rules),
        element(
          'p',
          {},
          entry.rules.map((each) => [element('code', {}, each), ' ']),
        ),
      ),
    element(
      'div',
      { class: 'sides' },
      message(
        words.request,
        [`${entry.request.method} ${entry.request.url}`, ...headerLines(entry.request.headers)],
        entry.request.body,
      ),
      message(
        words.response,
        entry.response.status === 0
          ? []
          : [`HTTP ${entry.response.status}`, ...headerLines(entry.response.headers)],
        entry.response.body,
      ),
      plaintext(words.plainRequest, entry.plainRequest),
      plaintext(words.plainResponse, entry.plainResponse),
    ),
    element(
      'section',
      {},
      element('h3', {}, words.curl),
      element(
        'div',
        { class: 'command' },
        shownCurl,
        copyButton(() => curl, { words: words.copyCurl, shown: () => shownCurl }),
      ),
      element('p', { class: 'soft' }, words.curlHint),
    ),
    related.length > 0 &&
      element(
        'section',
        {},
        element('h3', {}, words.related),
        element(
          'ol',
          { class: 'exchanges compact' },
          related.slice(0, 20).map((each) => exchangeRow(each, vocabulary, openOther)),
        ),
      ),
  ];
}

const headerLines = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

function message(title: Text, lines: readonly string[], body: string): HTMLElement {
  return element(
    'section',
    { class: 'message' },
    element('h3', {}, title),
    lines.length > 0 && element('pre', { class: 'lines', tabindex: '0' }, lines.join('\n')),
    body === '' ? element('p', { class: 'absent' }, words.nothing) : bounded(body),
  );
}

function plaintext(title: Text, plain: unknown): HTMLElement {
  return element(
    'section',
    { class: 'message' },
    element('h3', {}, title),
    plain === null || plain === undefined
      ? element('p', { class: 'absent' }, words.noPlain)
      : bounded(typeof plain === 'string' ? plain : JSON.stringify(plain, null, 2)),
  );
}

/** A text of which the beginning is drawn, and all of it when asked for. */
function bounded(content: string): HTMLElement {
  const shown = element('pre', { tabindex: '0' }, content.slice(0, mostDrawn));
  if (content.length <= mostDrawn) return shown;
  const rest = element(
    'p',
    { class: 'soft' },
    fillWords(words.cut, { count: content.length - mostDrawn }),
    ' ',
    actionButton(words.all, () => {
      refill(shown, content);
      rest.remove();
      shown.focus();
    }),
  );
  return element('div', {}, shown, rest);
}
