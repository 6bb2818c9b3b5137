import { text } from '../../engine/text.ts';
import { failureBox, labelled } from './controls.ts';
import { element, refill } from './element.ts';

const words = {
  title: text('输入管理令牌', 'Enter the administration token'),
  lead: text(
    '“xinheng mock”启动时打印了带令牌的控制台链接；也可在此输入令牌。令牌只留在本标签页，不写入地址。',
    '"xinheng mock" printed a link with the token when it started; you can also enter it here. It stays in this tab and in no address.',
  ),
  token: text('令牌', 'Token'),
  open: text('打开', 'Open'),
} as const;

/** Asks for the token, and says why when the last one did not open. */
export function createTokenGate(enter: (token: string) => void): {
  readonly element: HTMLElement;
  ask(failure?: unknown): void;
} {
  const token = element('input', {
    type: 'password',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const problem = element('div', { role: 'alert' });
  const gate = element(
    'section',
    { class: 'gate' },
    element('h2', {}, words.title),
    problem,
    element('p', { class: 'lead' }, words.lead),
    element(
      'form',
      {
        class: 'inline',
        onsubmit: (event: Event) => {
          event.preventDefault();
          enter(token.value.trim());
        },
      },
      labelled(words.token, token),
      element('button', { type: 'submit' }, words.open),
    ),
  );
  return {
    element: gate,
    ask(failure) {
      refill(problem, failure !== undefined && failureBox(failure));
      token.value = '';
      gate.hidden = false;
      token.focus();
    },
  };
}
