import { text, type Text } from '../../engine/text.ts';
import { element, refill, svgElement } from './element.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import { fillWords } from './fill-words.ts';
import { edgeOf, edges, placeWords, type EdgeCount, type EdgeId, type Place } from './network-edges.ts';
import { sayIn } from './spoken.ts';

const places: Readonly<Record<Place, { readonly x: number; readonly y: number }>> = {
  'national-node': { x: 230, y: 40 },
  'provincial-node': { x: 230, y: 165 },
  platform: { x: 84, y: 290 },
  department: { x: 376, y: 290 },
};

interface Way {
  readonly path: string;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

const ways: Readonly<Record<EdgeId, Way>> = {
  admitted: { path: 'M 122 264 L 218 191', label: { x: 182, y: 240, anchor: 'start' } },
  callback: { path: 'M 184 191 L 90 262', label: { x: 126, y: 222, anchor: 'end' } },
  relay: { path: 'M 230 139 L 230 68', label: { x: 242, y: 108, anchor: 'start' } },
  direct: { path: 'M 56 264 C 26 170 40 56 162 42', label: { x: 58, y: 118, anchor: 'end' } },
  department: { path: 'M 150 290 L 308 290', label: { x: 230, y: 280, anchor: 'middle' } },
};

const words = {
  title: text('网络与往来', 'The network and its traffic'),
  summary: text(
    '平台、省级节点、国家节点与部门。已载入往来 {exchanges} 次，拒绝 {refused} 次，违约 {violating} 次；各条线路的数字见旁边的表。',
    'Platform, provincial node, national node and departments. {exchanges} exchanges are loaded, {refused} refused and {violating} with violations; the table beside counts each way.',
  ),
  platforms: text('{count} 个申请', 'applications: {count}'),
  items: text('{count} 个信息项', '{count} items'),
  rules: text('坏日子 {count} 条', 'bad days: {count}'),
} as const;

/** The network as a picture: each way with its counts, lit when an exchange takes it. */
export interface NetworkPicture {
  readonly element: SVGSVGElement;
  update(
    counts: Readonly<Record<EdgeId, EdgeCount>>,
    about: {
      readonly platforms: number;
      readonly items: number;
      readonly rules: Readonly<Partial<Record<Place, number>>>;
    },
  ): void;
  light(fresh: readonly ExchangeSummary[]): void;
}

export function createNetworkPicture(): NetworkPicture {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const drawn = edges.map(({ id, words: name }) => drawWay(id, name));
  const notes = new Map<Place, SVGTextElement>();
  const boxes = (Object.keys(places) as Place[]).map((place) => {
    const note = svgElement('text', { class: 'note', y: 16, 'text-anchor': 'middle' });
    notes.set(place, note);
    return drawPlace(place, note);
  });
  const title = svgElement('title', { id: 'picture-title' });
  const description = svgElement('desc', { id: 'picture-description' });
  sayIn(title, '#text', words.title);
  const picture = svgElement(
    'svg',
    {
      class: 'picture',
      viewBox: '0 0 460 330',
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
    },
    title,
    description,
    svgElement(
      'defs',
      {},
      svgElement(
        'marker',
        {
          id: 'arrow',
          viewBox: '0 0 8 8',
          refX: 7,
          refY: 4,
          markerWidth: 7,
          markerHeight: 7,
          orient: 'auto',
        },
        svgElement('path', { d: 'M0 0 L8 4 L0 8 z', class: 'arrow' }),
      ),
    ),
    drawn.map(({ group }) => group),
    boxes,
  );

  return {
    element: picture,
    update(counts, { platforms, items, rules }) {
      const sum = (name: keyof EdgeCount): number =>
        Object.values(counts).reduce((total, each) => total + each[name], 0);
      const all = { exchanges: sum('exchanges'), refused: sum('refused'), violating: sum('violating') };
      sayIn(description, '#text', fillWords(words.summary, all));
      for (const { id, show } of drawn) show(counts[id]);
      for (const [place, note] of notes) {
        const ill = rules[place] ?? 0;
        if (ill > 0) sayIn(note, '#text', fillWords(words.rules, { count: ill }));
        else if (place === 'platform') sayIn(note, '#text', fillWords(words.platforms, { count: platforms }));
        else if (place === 'department') sayIn(note, '#text', fillWords(words.items, { count: items }));
        else sayIn(note, '#text', text('', ''));
        note.parentElement?.classList.toggle('ill', ill > 0);
      }
    },
    light(fresh) {
      const met = new Map<EdgeId, boolean>();
      for (const each of fresh) met.set(edgeOf(each), (met.get(edgeOf(each)) ?? false) || each.isRefused);
      for (const { id, light } of drawn) {
        const refused = met.get(id);
        if (refused !== undefined) light(refused, stillness.matches);
      }
    },
  };
}

function drawPlace(place: Place, note: SVGTextElement): SVGGElement {
  const { x, y } = places[place];
  const name = svgElement('text', { class: 'name', y: -3, 'text-anchor': 'middle' });
  sayIn(name, '#text', placeWords[place]);
  return svgElement(
    'g',
    { class: `place ${place}`, transform: `translate(${x} ${y})` },
    svgElement('rect', { x: -68, y: -26, width: 136, height: 52, rx: 4 }),
    name,
    note,
  );
}

function drawWay(id: EdgeId, name: Text) {
  const { path, label } = ways[id];
  const line = svgElement('path', { d: path, class: 'line', 'marker-end': 'url(#arrow)' });
  const dot = svgElement('circle', { r: 5, class: 'dot' });
  dot.style.offsetPath = `path('${path}')`;
  const exchanges = svgElement('tspan', {});
  const refused = svgElement('tspan', { class: 'refused' });
  const count = svgElement(
    'text',
    { class: 'count', x: label.x, y: label.y, 'text-anchor': label.anchor },
    exchanges,
    refused,
  );
  const tip = svgElement('title', {});
  sayIn(tip, '#text', name);
  const group = svgElement('g', { class: 'way', 'data-way': id }, tip, line, dot, count);
  let waning: ReturnType<typeof setTimeout> | undefined;

  return {
    id,
    group,
    show({ exchanges: all, refused: bad }: EdgeCount): void {
      exchanges.textContent = all === 0 ? '' : String(all);
      refused.textContent = bad === 0 ? '' : ` ✕${bad}`;
      group.setAttribute('data-exchanges', String(all));
      group.classList.toggle('used', all > 0);
    },
    /** Lights the way; without motion where the reader wants none. */
    light(isRefused: boolean, isStill: boolean): void {
      group.setAttribute('data-lit', String(Number(group.getAttribute('data-lit')) + 1));
      group.classList.add('lit');
      group.classList.toggle('bad', isRefused);
      clearTimeout(waning);
      waning = setTimeout(() => group.classList.remove('lit', 'bad'), 1_200);
      if (isStill || dot.getAnimations().length > 0) return;
      dot.animate(
        [
          { offsetDistance: '0%', opacity: 1 },
          { offsetDistance: '90%', opacity: 1 },
          { offsetDistance: '100%', opacity: 0 },
        ],
        { duration: 900, easing: 'ease-in-out' },
      );
    },
  };
}

const headings = [
  text('线路', 'Way'),
  text('往来', 'Exchanges'),
  text('拒绝', 'Refused'),
  text('违约', 'Violations'),
] as const;

/** The same counts as a table, for who does not see the picture, and for who wants the numbers. */
export function createCountTable(): {
  readonly element: HTMLElement;
  update(counts: Readonly<Record<EdgeId, EdgeCount>>): void;
} {
  const body = element('tbody', {});
  const table = element(
    'table',
    { class: 'ways' },
    element('caption', { class: 'unseen' }, text('各条线路的往来计数', 'Exchanges by way')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        headings.map((each) => element('th', { scope: 'col' }, each)),
      ),
    ),
    body,
  );
  return {
    element: table,
    update(counts) {
      refill(
        body,
        edges.map(({ id, words: name }) => {
          const { exchanges, refused, violating } = counts[id];
          return element(
            'tr',
            { 'data-way': id },
            element('th', { scope: 'row' }, name),
            element('td', {}, exchanges),
            element('td', { class: refused > 0 ? 'k-fail' : 'none' }, refused),
            element('td', { class: violating > 0 ? 'k-warn' : 'none' }, violating),
          );
        }),
      );
    },
  };
}
