import { text, type Text } from '../../engine/text.ts';
import { element, type Attributes, type Child } from './element.ts';
import { failureWords } from './failure-words.ts';
import { sayIn } from './spoken.ts';

/** A button that does not send a form. */
export function actionButton(
  words: Text,
  onclick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element('button', { type: 'button', onclick, ...attributes }, words);
}

/** A control under its label. */
export function labelled(words: Text, control: HTMLElement, hint?: Text): HTMLLabelElement {
  return element(
    'label',
    { class: 'labelled' },
    element('span', { class: 'label' }, words),
    control,
    hint && element('small', {}, hint),
  );
}

export interface Choice {
  readonly value: string;
  readonly words: Text;
}

/** A select of choices; the first is chosen. */
export function select(choices: readonly Choice[], attributes: Attributes = {}): HTMLSelectElement {
  return element(
    'select',
    attributes,
    choices.map(({ value, words }) => element('option', { value, words })),
  );
}

/** Puts other choices into a select and keeps what is chosen, if it is still among them. */
export function chooseAmong(made: HTMLSelectElement, choices: readonly Choice[]): void {
  const version = JSON.stringify(choices);
  if (made.dataset['choices'] === version) return;
  made.dataset['choices'] = version;
  const { value: chosen } = made;
  made.replaceChildren(...choices.map(({ value, words }) => element('option', { value, words })));
  if (choices.some(({ value }) => value === chosen)) made.value = chosen;
}

const copyWords = {
  copy: text('复制', 'Copy'),
  copied: text('已复制', 'Copied'),
  selected: text('已选中，请按 Ctrl+C', 'Selected: press Ctrl+C'),
} as const;

async function copyToClipboard(content: string): Promise<void> {
  await navigator.clipboard.writeText(content);
}

/** A button that copies a text; where the browser does not let it, the element that shows the text is selected. */
export function copyButton(
  content: () => string,
  options: { readonly words?: Text; readonly label?: Text; readonly shown?: () => Node | undefined } = {},
): HTMLButtonElement {
  const { words = copyWords.copy, label, shown } = options;
  const button = element(
    'button',
    { type: 'button', class: 'copy', ...(label && { 'aria-label': label }) },
    words,
  );
  const said = (what: Text): void => {
    button.replaceChildren(element('span', { role: 'status' }, what));
    if (label) button.removeAttribute('aria-label');
    setTimeout(() => {
      button.replaceChildren(element('span', {}, words));
      if (label) sayIn(button, 'aria-label', label);
    }, 2_000);
  };
  button.addEventListener('click', () => {
    // Over plain HTTP from another machine a browser has no clipboard at all, and throws.
    void copyToClipboard(content()).then(
      () => said(copyWords.copied),
      () => {
        const node = shown?.() ?? button.previousElementSibling;
        if (node) getSelection()?.selectAllChildren(node);
        said(copyWords.selected);
      },
    );
  });
  return button;
}

/** What went wrong, in place of what would stand there. */
export function failureBox(failure: unknown): HTMLElement {
  const { sentence, remedy, told } = failureWords(failure);
  return element(
    'div',
    { class: 'failure' },
    element('p', {}, element('strong', {}, sentence), ' ', element('span', {}, remedy)),
    told !== undefined && element('p', { class: 'told' }, element('code', {}, told)),
  );
}

/** A table under headings, each row as cells; on narrow screens each cell names its heading. */
export function tableRow(
  headings: readonly Text[],
  cells: readonly Child[],
  attributes: Attributes = {},
): HTMLTableRowElement {
  return element(
    'tr',
    attributes,
    cells.map((cell, index) =>
      element(
        index === 0 ? 'th' : 'td',
        index === 0 ? { scope: 'row' } : {},
        headings[index] && element('span', { class: 'cell-label', 'aria-hidden': 'true' }, headings[index]),
        cell,
      ),
    ),
  );
}

/** The head of a table. */
export function tableHead(headings: readonly Text[]): HTMLTableSectionElement {
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      headings.map((words) => element('th', { scope: 'col' }, words)),
    ),
  );
}
