import type { NetworkMember, NetworkRule } from '../../contract/admin.ts';
import { text } from '../../engine/text.ts';
import { chooseAmong, labelled, select } from './controls.ts';
import { element, refill } from './element.ts';
import { memberNames, memberWords } from './member-words.ts';
import { resultCodeWords } from './result-code-words.ts';
import { ruleFromFields } from './rule-from-fields.ts';
import { ruleActions, type ActionParameter } from './rule-words.ts';
import type { Session } from './session.ts';

const words = {
  id: text('名称', 'Name'),
  member: text('成员', 'Member'),
  operation: text('操作', 'Operation'),
  item: text('信息项', 'Item'),
  uscc: text('企业代码（空为全部）', "Enterprise's code (empty: all)"),
  action: text('发生什么', 'What happens'),
  any: text('全部', 'All'),
  nthFrom: text('第几次起', 'From which call on'),
  nthTo: text('到第几次', 'To which call'),
  percent: text('概率（%）', 'Probability (%)'),
  from: text('自（上海时间）', 'From (Shanghai time)'),
  to: text('至（上海时间）', 'To (Shanghai time)'),
  times: text('触及几次后止', 'Ends after so many'),
  which: text('哪些请求', 'Which requests'),
  when: text('何时', 'When'),
  submit: text('打开这条规则', 'Turn this rule on'),
  honest: text('如实说明', 'the truth'),
  lying: text('谎称最新', 'now, which is a lie'),
} as const;

/** The form of a rule; `turnOn` is given what it holds and says whether it was taken. */
export function createRuleForm(turnOn: (rule: Readonly<Record<string, unknown>>) => Promise<boolean>): {
  readonly element: HTMLElement;
  update(session: Session): void;
} {
  let made = 1;
  let session: Session | undefined;
  const anything = { value: '', words: words.any };
  const number = (attributes: Readonly<Record<string, string | number>>): HTMLInputElement =>
    element('input', { type: 'number', ...attributes });
  const moment = (): HTMLInputElement => element('input', { type: 'datetime-local', step: 1 });

  const id = element('input', { required: true, value: 'rule-1', autocomplete: 'off', maxlength: 64 });
  const member = select(
    memberNames.map((value) => ({ value, words: memberWords[value] })),
    { onchange: () => offer() },
  );
  const operation = select([anything]);
  const item = select([anything]);
  const uscc = element('input', { autocomplete: 'off', spellcheck: 'false', maxlength: 18 });
  const action = select(
    Object.entries(ruleActions).map(([value, { words: name }]) => ({ value, words: name })),
    { onchange: () => offerParameters() },
  );
  const parameters = element('div', { class: 'fields parameters' });
  const nthFrom = number({ min: 1 });
  const nthTo = number({ min: 1 });
  const percent = number({ min: 0.1, max: 100, step: 0.1 });
  const from = moment();
  const to = moment();
  const times = number({ min: 1 });

  function offer(): void {
    if (!session) return;
    const { operations, items } = session.vocabulary;
    const own = operations.filter((each) => each.member === member.value);
    chooseAmong(operation, [
      anything,
      ...own.map(({ operation: value, summary }) => ({
        value,
        words: text(`${summary.zh} ${value}`, `${summary.en} (${value})`),
      })),
    ]);
    chooseAmong(item, [
      anything,
      ...items.map(({ id: value, name }) => ({ value, words: text(`${name} ${value}`, `${value} ${name}`) })),
    ]);
  }
  // The options of the select are the actions.
  const chosenAction = (): NetworkRule['action'] => action.value as NetworkRule['action'];
  function offerParameters(): void {
    refill(
      parameters,
      ruleActions[chosenAction()].parameters.map((parameter) =>
        labelled(parameter.words, control(parameter)),
      ),
    );
  }
  function parameterValues(): Readonly<Record<string, string | boolean>> {
    const controls = parameters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    return Object.fromEntries(
      [...controls].map((each) => [
        each.name,
        each instanceof HTMLInputElement && each.type === 'checkbox' ? each.checked : each.value,
      ]),
    );
  }

  async function submit(): Promise<void> {
    const isDone = await turnOn(
      ruleFromFields({
        id: id.value.trim(),
        // The options of the select are the members.
        member: member.value as NetworkMember,
        operation: operation.value,
        item: item.value,
        uscc: uscc.value,
        action: action.value,
        parameters: parameterValues(),
        nthFrom: nthFrom.value,
        nthTo: nthTo.value,
        percent: percent.value,
        from: from.value,
        to: to.value,
        times: times.value,
      }),
    );
    if (!isDone) return;
    made += 1;
    id.value = `rule-${made}`;
  }

  const form = element(
    'form',
    {
      onsubmit: (event: Event) => {
        event.preventDefault();
        void submit();
      },
    },
    element('div', { class: 'fields' }, labelled(words.id, id), labelled(words.action, action)),
    parameters,
    element(
      'fieldset',
      {},
      element('legend', {}, words.which),
      element(
        'div',
        { class: 'fields' },
        labelled(words.member, member),
        labelled(words.operation, operation),
        labelled(words.item, item),
        labelled(words.uscc, uscc),
      ),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, words.when),
      element(
        'div',
        { class: 'fields' },
        labelled(words.nthFrom, nthFrom),
        labelled(words.nthTo, nthTo),
        labelled(words.percent, percent),
        labelled(words.times, times),
        labelled(words.from, from),
        labelled(words.to, to),
      ),
    ),
    element('button', { type: 'submit' }, words.submit),
  );
  offerParameters();

  return {
    element: form,
    update(shown) {
      session = shown;
      offer();
    },
  };
}

function control({ name, kind, value }: ActionParameter): HTMLElement {
  if (kind === 'flag') return element('input', { type: 'checkbox', name });
  if (kind === 'code') {
    return select(
      Object.entries(resultCodeWords)
        .filter(([code]) => code !== '0000')
        .map(([code, { meaning }]) => ({
          value: code,
          words: text(`${code} ${meaning.zh}`, `${code} ${meaning.en}`),
        })),
      { name },
    );
  }
  if (kind === 'as-of') {
    return select(
      [
        { value: 'lying', words: words.lying },
        { value: 'honest', words: words.honest },
      ],
      { name },
    );
  }
  const type = kind === 'text' ? 'text' : 'number';
  return element('input', { type, name, value, ...(kind === 'text' ? {} : { required: true }) });
}
