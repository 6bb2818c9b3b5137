/**
 * Makes the children of `parent` those of `items`, in their order. What did not change keeps its element, and with
 * it focus, selection and what is open in it.
 */
export function keyedList<Item>(
  parent: Element,
  items: readonly Item[],
  part: {
    readonly key: (item: Item) => string;
    /** Changes when the element must be made anew; by default never. */
    readonly version?: (item: Item) => string;
    readonly make: (item: Item) => Element;
  },
): void {
  const known = rows.get(parent) ?? new Map<string, Row>();
  const next = new Map<string, Row>();
  let place: Element | null = parent.firstElementChild;
  for (const item of items) {
    const key = part.key(item);
    const version = part.version?.(item) ?? '';
    const old = known.get(key);
    const kept = old?.version === version ? old : undefined;
    const row = kept ?? { version, element: part.make(item) };
    if (old && !kept) {
      if (place === old.element) place = old.element.nextElementSibling;
      old.element.remove();
    }
    if (row.element === place) place = place.nextElementSibling;
    else parent.insertBefore(row.element, place);
    next.set(key, row);
  }
  for (const [key, { element }] of known) if (!next.has(key)) element.remove();
  rows.set(parent, next);
}

interface Row {
  readonly version: string;
  readonly element: Element;
}

const rows = new WeakMap<Element, ReadonlyMap<string, Row>>();
