import { randomUUID } from 'node:crypto';
import type { Company } from '../../fixtures/world/company.ts';
import type { Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireSuccess, seen } from '../../src/driver/reply.ts';
import { freshNonce } from '../../src/driver/wire-request.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { attempt, refusal, type AttemptsTrace } from '../attempt.ts';
import { ofTheRun } from './of-the-run.ts';

/** An operation of enterprises about one row that the platform holds. */
export interface AboutARecord {
  readonly id: string;
  readonly operationId: 'raiseObjection' | 'applyForRepair';
  readonly path: string;
  readonly what: Text;
}

export const aboutRecords: readonly AboutARecord[] = [
  {
    id: 'raiseObjection/recordId',
    operationId: 'raiseObjection',
    path: '/v1/enterprise/objections',
    what: text('提出异议', 'an objection'),
  },
  {
    id: 'applyForRepair/recordId',
    operationId: 'applyForRepair',
    path: '/v1/enterprise/repairs',
    what: text('申请信用修复', 'an application for repair'),
  },
];

/** Two enterprises with a row of one item each, as their own exports name it. */
interface Neighbours {
  readonly company: Company;
  readonly item: string;
  readonly own: string;
  readonly anothers: string;
}

interface Section {
  readonly item: unknown;
  readonly recordIds: readonly unknown[];
}

function isSection(value: unknown): value is Section {
  return (
    typeof value === 'object' &&
    value !== null &&
    'item' in value &&
    'recordIds' in value &&
    Array.isArray(value.recordIds)
  );
}

/** The id of a row of the item that the platform holds about the enterprise, of its own export. */
async function heldRow(context: ProbeContext, company: Company, item: string): Promise<string> {
  const enterprise = context.enterprise(company);
  await enterprise.ready();
  const exported = requireSuccess(await enterprise.export(), {
    zh: '导出本企业信息',
    en: 'an export of own data',
  });
  const sections = Array.isArray(exported['items']) ? exported['items'] : [];
  const section = sections.filter(isSection).find((one) => one.item === item);
  const id = section?.recordIds[0];
  if (typeof id !== 'string')
    throw new Unmet(text(`企业有平台所存的 ${item}`, `an enterprise of which ${item} is held`));
  return id;
}

async function findNeighbours(context: ProbeContext): Promise<Neighbours> {
  const held = context.items(({ method }) => method === 'aggregation').map(({ id }) => id);
  const has = ({ index }: Company, item: string) =>
    context.world.records(item, index, context.clock.now()).length > 0;
  const company = context.company('one', (one) => held.some((item) => has(one, item)));
  const item = held.find((one) => has(company, one)) ?? '';
  const other = context.company('other', (one) => has(one, item));
  const [own, anothers] = await Promise.all([heldRow(context, company, item), heldRow(context, other, item)]);
  return { company, item, own, anothers };
}

/** Asks about a row of one's own, about another's, about one that nobody has, and about one's own again. */
export async function askAboutRecords(
  context: ProbeContext,
  { operationId, path, what }: AboutARecord,
): Promise<AttemptsTrace> {
  const { company, item, own, anothers } = await ofTheRun(context, 'neighbours with a row', () =>
    findNeighbours(context),
  );
  const enterprise = context.enterprise(company);
  const about = (recordId: string): Draft => ({
    operation: operationId,
    method: 'POST',
    path,
    body: { reference: freshNonce(), item, recordId, statement: '与事实不符' },
  });
  const ofOwn = about(own);
  const twin = seen(await enterprise.call(ofOwn));
  const attempts = [
    attempt(
      text(`就他企业的记录${what.zh}`, `${what.en} about another enterprise's record`),
      refusal.hidden,
      await enterprise.call(about(anothers)),
    ),
    attempt(
      text(`就不存在的记录${what.zh}`, `${what.en} about a record that does not exist`),
      refusal.hidden,
      await enterprise.call(about(randomUUID())),
    ),
  ];
  return { twin, attempts, after: seen(await enterprise.call(ofOwn)) };
}
