import { text, type Text } from '../../engine/text.ts';
import type { ExchangeSummary } from './exchange-summary.ts';

/** Who stands in the picture. */
export type Place = 'platform' | 'provincial-node' | 'national-node' | 'department';

/** A way that exchanges take. */
export interface Edge {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly words: Text;
}

export const placeWords: Readonly<Record<Place, Text>> = {
  platform: text('平台', 'Platform'),
  'provincial-node': text('省级节点', 'Provincial node'),
  'national-node': text('国家节点', 'National node'),
  department: text('部门', 'Departments'),
};

export const edges = [
  {
    id: 'admitted',
    from: 'platform',
    to: 'provincial-node',
    words: text('平台 → 省级节点', 'Platform → provincial node'),
  },
  {
    id: 'callback',
    from: 'provincial-node',
    to: 'platform',
    words: text('省级节点 → 平台（回调）', 'Provincial node → platform (callbacks)'),
  },
  {
    id: 'relay',
    from: 'provincial-node',
    to: 'national-node',
    words: text('省级节点 → 国家节点（中转）', 'Provincial node → national node (relay)'),
  },
  {
    id: 'direct',
    from: 'platform',
    to: 'national-node',
    words: text('平台 → 国家节点（直连）', 'Platform → national node (direct)'),
  },
  {
    id: 'department',
    from: 'platform',
    to: 'department',
    words: text('平台 → 部门', 'Platform → departments'),
  },
] as const satisfies readonly Edge[];

export type EdgeId = (typeof edges)[number]['id'];

/** The way that an exchange took. */
export function edgeOf({ member, operation, isRelayed }: ExchangeSummary): EdgeId {
  if (member === 'department') return 'department';
  if (member === 'national-node') return isRelayed ? 'relay' : 'direct';
  return operation === 'deliverEvent' ? 'callback' : 'admitted';
}

export interface EdgeCount {
  readonly exchanges: number;
  readonly refused: number;
  readonly violating: number;
}

const nothing: EdgeCount = { exchanges: 0, refused: 0, violating: 0 };

/** Counts exchanges by the way they took; those before are counted on. */
export function countEdges(
  summaries: readonly ExchangeSummary[],
  before: Readonly<Partial<Record<EdgeId, EdgeCount>>> = {},
): Readonly<Record<EdgeId, EdgeCount>> {
  const counts = new Map<EdgeId, EdgeCount>(edges.map(({ id }) => [id, before[id] ?? nothing]));
  for (const summary of summaries) {
    const id = edgeOf(summary);
    const { exchanges, refused, violating } = counts.get(id) ?? nothing;
    counts.set(id, {
      exchanges: exchanges + 1,
      refused: refused + (summary.isRefused ? 1 : 0),
      violating: violating + (summary.violations > 0 ? 1 : 0),
    });
  }
  // Every edge has its entry from the first line on.
  return Object.fromEntries(counts) as Record<EdgeId, EdgeCount>;
}
