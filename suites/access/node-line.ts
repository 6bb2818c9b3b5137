import type { JournalEntry } from '../../src/contract/admin.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Reply } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { subjectOf } from '../authorization/protected-items.ts';
import { askItem } from '../authorization/ways.ts';

/** A case about the way by which the platform reaches its node or a department: an item that takes it. */
export interface LineCase {
  readonly id: 'node' | 'department';
  readonly item: ProfileItem;
}

/** A licensed request of an institution, ready to be made again and again, and what upstream hears of it. */
export interface Line {
  readonly uscc: string;
  ask(): Promise<Reply>;
  /** What the provincial node or the department received about the enterprise since a mark, oldest first. */
  heard(since: number): Promise<readonly JournalEntry[]>;
}

const members = { node: 'provincial-node', department: 'department' } as const;

/** One item by each way that the profile has: a query where there is one, and a verification otherwise. */
export function linesUpstream({ items }: ProbeContext): readonly LineCase[] {
  const ways = [
    { id: 'node', level: 'national' },
    { id: 'department', level: 'local' },
  ] as const;
  return ways.flatMap(({ id, level }) => {
    const fitting = items((item) => item.level === level && item.method !== 'aggregation');
    const item = fitting.find(({ method }) => method === 'interface') ?? fitting[0];
    return item ? [{ id, item }] : [];
  });
}

/** The way through the node alone. */
export function lineThroughTheNode(context: ProbeContext): readonly LineCase[] {
  return linesUpstream(context).filter(({ id }) => id === 'node');
}

export const noLineThroughTheNode = text(
  '规则集中没有须经节点查询的信息项。',
  'No item of the profile is asked for through the node.',
);

/** Has an enterprise grant a licence for the item. */
export async function openLine(context: ProbeContext, { id, item }: LineCase): Promise<Line> {
  const institution = context.platform.institution('assessed');
  const company = subjectOf(context, item, 'subject');
  const { uscc } = company;
  const { licenseId } = await context
    .enterprise(company)
    .grant({ institutionId: institution.credentials.clientId, items: [item.id] });
  const member = members[id];
  return {
    uscc,
    ask: () => askItem(context, item, { company, institution, licenseId }),
    heard: async (since) =>
      (await context.network.received({ since, member, item: item.id })).filter(
        (entry) => entry.uscc === uscc,
      ),
  };
}

/** One text member of a JSON body on the wire, such as the token of an envelope; null where there is none. */
export function memberOf(body: string, name: string): string | null {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const value = (parsed as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The result code that the node answered with; `0000` where it did what it was asked. */
export function nodeCode({ response }: JournalEntry): string {
  return memberOf(response.body, 'errorCode') ?? '0000';
}
