// Runs inside the rendered report: language, filters, and the cases of a check when it is opened.
// Plain script of a page that must open offline in ten years: no imports, nothing fetched.

const root = document.documentElement;
const words = JSON.parse(document.getElementById('words').textContent);
const checks = [...document.querySelectorAll('details.check')];
const controls = document.querySelector('form.controls');
const failing = new Set(['fail', 'blocked', 'harness-error']);
const casesShownAtOnce = 10;
let printed = [];

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Both languages of a text; the style sheet shows the one that the page is in. */
function both(zh, en) {
  if (zh === en) return make('span', '', zh);
  const chinese = make('span', '', zh);
  chinese.lang = 'zh-CN';
  const english = make('span', '', en);
  english.lang = 'en';
  return make('span', '', chinese, english);
}

const word = (name) => both(words.page[name].zh, words.page[name].en);

/** Appends text to an element with every redacted part marked. */
function appendMarked(element, text) {
  let end = 0;
  for (const found of text.matchAll(new RegExp(words.redaction, 'g'))) {
    element.append(text.slice(end, found.index), make('mark', 'redacted', found[0]));
    end = found.index + found[0].length;
  }
  element.append(text.slice(end));
  return element;
}

function scrollable(className, ...children) {
  const pre = make('pre', className, ...children);
  pre.tabIndex = 0;
  return pre;
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make('textarea', 'unseen');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

function copyButton(text) {
  const button = make('button', 'copy', word('copy'));
  button.type = 'button';
  button.addEventListener('click', async () => {
    await copyText(text);
    button.replaceChildren(word('copied'));
    setTimeout(() => button.replaceChildren(word('copy')), 2000);
  });
  return button;
}

function messageBox(title, message, absent) {
  const box = make('div', 'message', make('h6', '', word(title)));
  if (!message) {
    box.append(make('p', 'absent', absent));
    return box;
  }
  const pre = scrollable('', make('b', '', message.line), '\n');
  for (const [name, value] of message.headers) {
    pre.append(appendMarked(make('span', 'header', `${name}: `), value), '\n');
  }
  pre.append('\n');
  if (message.body === '') pre.append(make('span', 'header', word('noBody')));
  else appendMarked(pre, message.body);
  box.append(pre);
  return box;
}

function exchangeBox(exchange, position) {
  const about = make('p', 'about', make('b', '', `#${position}`));
  for (const part of [exchange.operation, exchange.as, exchange.at, `${exchange.ms} ms`]) {
    if (part) about.append(make('span', '', part));
  }
  const absent = make('span', '', word('noResponse'), exchange.error ? ` · ${exchange.error}` : '');
  const box = make(
    'div',
    'exchange',
    about,
    make(
      'div',
      'sides',
      messageBox('request', exchange.request),
      messageBox('response', exchange.response, absent),
    ),
  );
  if (exchange.violations.length > 0) {
    const items = exchange.violations.map((violation) => make('li', '', violation));
    box.append(make('div', 'violations', make('b', '', word('violations')), make('ul', '', ...items)));
  }
  const code = appendMarked(make('code', ''), exchange.curl);
  const command = make('div', 'command', scrollable('', code), copyButton(exchange.curl));
  box.append(
    make('details', 'curl', make('summary', '', word('curl')), command, make('p', 'hint', word('curlNote'))),
  );
  return box;
}

/** `alone`: the only case of its check, whose reasons already stand above it. */
function fillCase(details, data, alone) {
  if (details.dataset.filled) return;
  details.dataset.filled = 'yes';
  const body = make('div', 'body');
  if (data.reasons.length > 0 && !alone) {
    const list = make('dl', `reasons k-${data.kind}`);
    for (const [labelZh, labelEn, zh, en] of data.reasons) {
      list.append(make('div', '', make('dt', '', both(labelZh, labelEn)), make('dd', '', both(zh, en))));
    }
    body.append(list);
  }
  data.exchanges.forEach((exchange, index) => body.append(exchangeBox(exchange, index + 1)));
  if (data.exchanges.length + data.omitted === 0) body.append(make('p', 'hint', word('noEvidence')));
  if (data.omitted > 0) body.append(make('p', 'hint', `${data.omitted} `, word('omitted')));
  if (data.dropped > 0) body.append(make('p', 'hint', `${data.dropped} `, word('dropped')));
  details.append(body);
}

function caseBox(data, alone = false) {
  const kind = words.verdicts[data.kind];
  const details = make(
    'details',
    'case',
    make(
      'summary',
      '',
      make('span', `verdict k-${data.kind}`, both(kind.zh, kind.en)),
      make('span', 'name', data.name === 'once' ? word('singleCase') : data.name),
    ),
  );
  details.dataset.kind = data.kind;
  details.fill = () => fillCase(details, data, alone);
  details.addEventListener('toggle', () => details.open && details.fill());
  return details;
}

/** Lays out the cases of a check once; what did not pass comes first, and the first such case is opened. */
function fillCheck(check) {
  const cases = check.querySelector('.cases');
  if (check.dataset.filled) return;
  check.dataset.filled = 'yes';
  const data = JSON.parse(check.querySelector('script').textContent).cases;
  const boxes = data.slice(0, casesShownAtOnce).map((one) => caseBox(one, data.length === 1));
  cases.append(...boxes);
  const rest = data.slice(casesShownAtOnce);
  if (rest.length > 0) {
    const more = make('button', 'more', word('moreCases'), ` (${rest.length})`);
    more.type = 'button';
    more.addEventListener('click', () => {
      const others = rest.map((one) => caseBox(one));
      more.replaceWith(...others);
      others[0].querySelector('summary').focus();
    });
    cases.append(more);
  }
  if (data.length > 0 && (data.length === 1 || data[0].kind !== 'pass')) {
    boxes[0].open = true;
    boxes[0].fill();
  }
}

function openCheck(check) {
  check.open = true;
  fillCheck(check);
}

function applyFilter() {
  const chosen = new FormData(controls);
  const kinds = new Set(chosen.getAll('kind'));
  const suite = chosen.get('suite');
  const terms = chosen.get('text').toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const check of checks) {
    const { kind, suite: own, search } = check.dataset;
    const fits =
      (kinds.size === 0 || kinds.has(kind)) &&
      (suite === '' || suite === own) &&
      terms.every((term) => search.includes(term));
    check.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const section of document.querySelectorAll('section.suite')) {
    section.hidden = !section.querySelector('details.check:not([hidden])');
  }
  document.querySelector('.no-match').hidden = shown > 0;
  controls.elements.shown.replaceChildren(`${shown}/${checks.length} `, word('shown'));
}

function currentHash() {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { target: hash.get('check') ?? '', lang: hash.get('lang') };
}

function chooseLanguage(lang) {
  const key = lang === 'en' ? 'en' : 'zh';
  root.lang = key === 'en' ? 'en' : 'zh-CN';
  document.title = words.title[key];
  for (const element of document.querySelectorAll('[data-zh]')) {
    const text = element.dataset[key];
    if (element.tagName === 'OPTION') element.textContent = text;
    else element.setAttribute('aria-label', text);
    if (element.placeholder) element.placeholder = text;
  }
  for (const button of document.querySelectorAll('.languages button')) {
    button.setAttribute('aria-pressed', String(button.value === key));
  }
}

/** Keeps the language in the address, beside whatever check it points to. */
function rememberLanguage() {
  const kept = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith('lang='));
  if (root.lang === 'en') kept.push('lang=en');
  history.replaceState(
    null,
    '',
    kept.length > 0 ? `#${kept.join('&')}` : location.pathname + location.search,
  );
}

/** Opens the check that the address names, clearing filters that would hide it. */
function followHash() {
  const { target, lang } = currentHash();
  if (lang) chooseLanguage(lang);
  const check = target && document.getElementById(`check=${target}`);
  if (check) {
    if (check.hidden) {
      controls.reset();
      applyFilter();
    }
    openCheck(check);
    check.scrollIntoView();
    check.querySelector('summary').focus({ preventScroll: true });
  }
  if (root.lang === 'en' && !lang) rememberLanguage();
}

/** On paper, whatever counts against the platform is open, with the first case that shows it. */
function openForPrint() {
  printed = checks.filter((check) => failing.has(check.dataset.kind) && !check.open);
  printed.forEach(openCheck);
}

for (const check of checks) {
  check.addEventListener('toggle', () => check.open && fillCheck(check));
}
for (const box of document.querySelectorAll('details.check .command')) {
  box.append(copyButton(box.textContent));
}
for (const button of document.querySelectorAll('.languages button')) {
  button.addEventListener('click', () => {
    chooseLanguage(button.value);
    rememberLanguage();
  });
}
controls.addEventListener('input', applyFilter);
controls.addEventListener('submit', (event) => event.preventDefault());
controls.elements.open.addEventListener('click', () => {
  checks.filter((check) => failing.has(check.dataset.kind) && !check.hidden).forEach(openCheck);
});
controls.elements.close.addEventListener('click', () => {
  for (const check of checks) check.open = false;
});
addEventListener('hashchange', followHash);
addEventListener('beforeprint', openForPrint);
addEventListener('afterprint', () => {
  for (const check of printed) check.open = false;
});

document.querySelector('.languages').hidden = false;
controls.hidden = false;
chooseLanguage(currentHash().lang ?? new URLSearchParams(location.search).get('lang') ?? words.lang);
applyFilter();
followHash();
