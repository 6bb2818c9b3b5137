import type { Text as Words } from '../../engine/text.ts';
import { visibleText } from '../../report/visible-text.ts';
import { say, sayIn } from './spoken.ts';

/** What an element may hold. Strings come from anywhere: they are put in as text, never as markup. */
export type Child = Node | Words | string | number | false | undefined | null | readonly Child[];

type Value = string | number | boolean | Words | ((event: Event) => void) | undefined;
export type Attributes = Readonly<Record<string, Value>>;

/**
 * Makes an HTML element. `onclick` and its like are listened to, words in both languages follow the page's language,
 * `words` is the content of what can hold no elements (an option), `true` is an attribute without value.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return complete(document.createElement(tag), attributes, children);
}

/** Makes an SVG element, in the same way. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return complete(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

/** Puts children in place of what was there. */
export function refill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...nodesOf(children));
}

export function nodesOf(children: readonly Child[]): readonly Node[] {
  return children.flatMap((child): readonly Node[] => {
    if (child === undefined || child === null || child === false) return [];
    if (child instanceof Node) return [child];
    if (typeof child === 'string' || typeof child === 'number') {
      return [document.createTextNode(visibleText(String(child)))];
    }
    return isList(child) ? nodesOf(child) : [say(child)];
  });
}

const isList = (child: Words | readonly Child[]): child is readonly Child[] => Array.isArray(child);

function complete<Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (typeof value === 'object') sayIn(made, name === 'words' ? '#text' : name, value);
    else made.setAttribute(name, value === true ? '' : visibleText(String(value)));
  }
  made.append(...nodesOf(children));
  return made;
}
