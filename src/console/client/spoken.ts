import type { Text } from '../../engine/text.ts';
import { visibleText } from '../../report/visible-text.ts';
import type { Lang } from './fill-words.ts';

/** Where an attribute, or under `#text` the content, follows the language of the page. */
const marker = 'data-spoken';
const spoken = new WeakMap<Element, Map<string, Text>>();

export function currentLang(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'zh';
}

/** Shows the page in a language, with every attribute that has words in both. */
export function speak(lang: Lang): void {
  document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
  for (const element of document.querySelectorAll(`[${marker}]`)) {
    for (const [name, words] of spoken.get(element) ?? []) put(element, name, words[lang]);
  }
}

/** Gives an element an attribute in the page's language, and in the other when that is chosen. `#text` is its content. */
export function sayIn(element: Element, name: string, words: Text): void {
  const known = spoken.get(element) ?? new Map<string, Text>();
  known.set(name, words);
  spoken.set(element, known);
  element.setAttribute(marker, '');
  put(element, name, words[currentLang()]);
}

/** Words in both languages, of which the page shows one. */
export function say(words: Text): Node {
  if (words.zh === words.en) return document.createTextNode(visibleText(words.zh));
  const both = document.createDocumentFragment();
  both.append(span('zh-CN', words.zh), span('en', words.en));
  return both;
}

function put(element: Element, name: string, value: string): void {
  if (name === '#text') element.textContent = visibleText(value);
  else element.setAttribute(name, visibleText(value));
}

function span(lang: string, content: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.lang = lang;
  made.textContent = visibleText(content);
  return made;
}
