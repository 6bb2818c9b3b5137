import type { Text } from '../../engine/text.ts';
import { element } from './element.ts';

export interface Tab {
  readonly id: string;
  readonly words: Text;
  readonly panel: HTMLElement;
}

export interface Tabs {
  readonly list: HTMLElement;
  readonly chosen: string;
  choose(id: string): void;
}

/** A list of tabs over their panels: one is in the tab order, arrows and Home and End move among them. */
export function createTabs(tabs: readonly Tab[], label: Text, onChosen: (id: string) => void): Tabs {
  let chosen = '';
  const buttons = tabs.map(({ id, words }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        onclick: () => choose(id),
      },
      words,
    ),
  );
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, buttons);
  for (const { id, panel } of tabs) {
    panel.id = `panel-${id}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${id}`);
  }

  function choose(id: string): void {
    const found = tabs.findIndex((each) => each.id === id);
    const index = Math.max(found, 0);
    for (const [at, { panel }] of tabs.entries()) {
      const isChosen = at === index;
      panel.hidden = !isChosen;
      buttons[at]?.setAttribute('aria-selected', String(isChosen));
      buttons[at]?.setAttribute('tabindex', isChosen ? '0' : '-1');
    }
    chosen = tabs[index]?.id ?? '';
    onChosen(chosen);
  }

  list.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  });
  return {
    list,
    get chosen() {
      return chosen;
    },
    choose,
  };
}
