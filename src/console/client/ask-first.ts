import { text, type Text } from '../../engine/text.ts';
import { element } from './element.ts';

const words = {
  cancel: text('取消', 'Cancel'),
} as const;

/** Asks whether to do what cannot be undone; Escape and Cancel say no. */
export function askFirst(question: {
  readonly title: Text;
  readonly consequence: Text;
  readonly confirm: Text;
}): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const no = element('button', { type: 'button', onclick: () => dialog.close() }, words.cancel);
    const yes = element(
      'button',
      {
        type: 'button',
        class: 'danger',
        onclick: () => {
          answer = true;
          dialog.close();
        },
      },
      question.confirm,
    );
    const dialog = element(
      'dialog',
      {
        class: 'ask',
        'aria-labelledby': 'ask-title',
        'aria-describedby': 'ask-consequence',
        role: 'alertdialog',
      },
      element('h2', { id: 'ask-title' }, question.title),
      element('p', { id: 'ask-consequence' }, question.consequence),
      element('div', { class: 'buttons' }, no, yes),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  });
}
