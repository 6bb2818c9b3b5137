import type { NetworkRule } from '../../contract/admin.ts';
import { text } from '../../engine/text.ts';
import { createRuleForm } from './rule-form.ts';
import { failureBox } from './controls.ts';
import { element, refill } from './element.ts';
import { fillWords } from './fill-words.ts';
import { keyedList } from './keyed-list.ts';
import { describeRule } from './rule-words.ts';
import { ruleExamples, type RuleExample } from './rule-examples.ts';
import { createShelf } from './rule-shelf.ts';
import type { Desk, View } from './view.ts';

const words = {
  lead: text(
    '坏日子是一条规则：哪些请求、何时、以何种方式得不到诚实的应答。随时打开或关上。',
    'A bad day is a rule: which requests, when and how, get no honest answer. Turn it on and off as you like.',
  ),
  own: text('规则', 'Rules'),
  none: text('还没有规则：网络如常。', 'There is no rule: the network is well.'),
  examples: text('现成的例子', 'Ready-made examples'),
  make: text('自己写一条', 'Write one'),
  on: text('已打开：{id}。', 'On: {id}.'),
  off: text('已关上：{id}。', 'Off: {id}.'),
  counted: text('相符 {matched} 次，触及 {touched} 次', '{matched} matched, {touched} touched'),
  shelved: text('已关上，仍记在本页', 'off; this page remembers it'),
  toggle: text('打开或关上：{id}', 'Turn on or off: {id}'),
} as const;

/** Rules in force and rules turned off, each with its switch; examples; and a form for others. */
export function createBadDaysView(desk: Desk): View {
  const failure = element('div', {});
  const none = element('p', { class: 'soft' }, words.none);
  const rules = element('ul', { class: 'rules' });
  const examples = element('ul', { class: 'rules examples' });
  const shelf = createShelf();
  const form = createRuleForm((rule) => turnOn(rule));

  async function turnOn(rule: Readonly<Record<string, unknown>>): Promise<boolean> {
    const id = String(rule['id']);
    const isDone = await desk.perform(
      ({ admin }) => admin.send('POST', '/rules', { rules: [rule] }),
      fillWords(words.on, { id }),
    );
    if (isDone) shelf.remove(desk.session().namespace, id);
    await desk.session().load('/rules');
    return isDone;
  }
  async function turnOff(rule: NetworkRule): Promise<void> {
    const { namespace } = desk.session();
    const isDone = await desk.perform(
      ({ admin }) => admin.send('DELETE', `/rules/${encodeURIComponent(rule.id)}`),
      fillWords(words.off, { id: rule.id }),
    );
    if (isDone && !ruleExamples.some((example) => example.rule.id === rule.id)) shelf.put(namespace, rule);
    await desk.session().load('/rules');
  }
  const toggle = (rule: NetworkRule, isOn: boolean, name: string): HTMLButtonElement =>
    element(
      'button',
      {
        type: 'button',
        role: 'switch',
        class: 'switch',
        'aria-checked': String(isOn),
        'aria-label': fillWords(words.toggle, { id: name }),
        onclick: () => void (isOn ? turnOff(rule) : turnOn(rule)),
      },
      element('span', { class: 'thumb', 'aria-hidden': 'true' }),
    );

  function exampleRow({ title, lesson, rule }: RuleExample, isOn: boolean): HTMLElement {
    const control = toggle(rule, isOn, '');
    control.removeAttribute('aria-label');
    control.setAttribute('aria-labelledby', `example-${rule.id}`);
    return element(
      'li',
      {},
      control,
      element(
        'div',
        {},
        element('b', { id: `example-${rule.id}` }, title),
        element('p', { class: 'soft' }, lesson),
        element('small', {}, describeRule(rule)),
      ),
    );
  }

  return {
    element: element(
      'section',
      { class: 'bad-days' },
      element('p', { class: 'lead' }, words.lead),
      element('h2', {}, words.own),
      failure,
      none,
      rules,
      element('details', { class: 'form' }, element('summary', {}, words.make), form.element),
      element('h2', {}, words.examples),
      examples,
    ),
    update(session) {
      const { items = [], failure: met } = session.listed('/rules');
      refill(failure, met !== undefined && failureBox(met));
      const inForce = new Set(items.map(({ id }) => id));
      const shelved = shelf.list(session.namespace).filter(({ id }) => !inForce.has(id));
      none.hidden = items.length + shelved.length > 0;
      const all = [
        ...items.map((rule) => ({
          rule,
          note: fillWords(words.counted, { matched: rule.matched, touched: rule.touched }),
          isOn: true,
        })),
        ...shelved.map((rule) => ({ rule, note: words.shelved, isOn: false })),
      ];
      keyedList(rules, all, {
        key: ({ rule }) => rule.id,
        version: (each) => JSON.stringify(each),
        make: ({ rule, note, isOn }) =>
          element(
            'li',
            {},
            toggle(rule, isOn, rule.id),
            element(
              'div',
              {},
              element('code', {}, rule.id),
              element('p', {}, describeRule(rule)),
              element('small', {}, note),
            ),
          ),
      });
      keyedList(examples, ruleExamples, {
        key: ({ rule }) => rule.id,
        version: ({ rule }) => String(inForce.has(rule.id)),
        make: (example) => exampleRow(example, inForce.has(example.rule.id)),
      });
      form.update(session);
    },
    open: (session) => void session.load('/rules'),
  };
}
