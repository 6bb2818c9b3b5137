import type { Text } from '../../engine/text.ts';
import { text } from '../../engine/text.ts';
import { actionButton, failureBox } from './controls.ts';
import { element, refill } from './element.ts';

const dismiss = text('知道了', 'Dismiss');

/** Where the page says what was done, and what went wrong. */
export function createMessageBoard(): {
  readonly element: HTMLElement;
  tell(words: Text): void;
  complain(failure: unknown): void;
  clear(): void;
} {
  const told = element('div', { role: 'status', class: 'told-line' });
  const failed = element('div', { role: 'alert' });
  const clear = (): void => {
    refill(told);
    refill(failed);
  };
  return {
    element: element('div', { class: 'board' }, told, failed),
    tell(words) {
      refill(failed);
      refill(told, element('p', {}, words));
    },
    complain(failure) {
      refill(told);
      refill(
        failed,
        element('div', { class: 'complaint' }, failureBox(failure), actionButton(dismiss, clear)),
      );
    },
    clear,
  };
}
