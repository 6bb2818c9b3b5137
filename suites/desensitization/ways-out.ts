import { mediaTypeEssence } from '../../src/contract/media-type.ts';
import type { Company } from '../../fixtures/world/index.ts';
import type { InstitutionClient } from '../../src/driver/institution-client.ts';
import { requireString, requireSuccess, said, type Reply } from '../../src/driver/reply.ts';
import { collectBatch } from '../authorization/ways.ts';
import { csvRows } from './csv-rows.ts';

/** A way by which an enterprise's data leave the platform for an institution. */
export type WayOut = 'query' | 'report' | 'batch-json' | 'batch-csv' | 'search';

/** The ways that hand out an item's records. */
export const recordWays = ['query', 'report', 'batch-json', 'batch-csv'] as const satisfies readonly WayOut[];

export const allWays = [...recordWays, 'search'] as const satisfies readonly WayOut[];

export interface Reading {
  readonly institution: InstitutionClient;
  readonly company: Company;
  readonly item: string;
  readonly licenseId?: string;
}

/** Reads an item of a company by one way out. A report is `deep` under a licence, `public` without one. */
export async function readBy(
  way: WayOut,
  { institution, company, item, licenseId }: Reading,
): Promise<Reply> {
  const about = { uscc: company.uscc, ...(licenseId === undefined ? {} : { licenseId }) };
  switch (way) {
    case 'query':
      return institution.query(item, { ...about, pageIndex: 1, pageSize: 20 });
    case 'report':
      return institution.report(licenseId === undefined ? 'public' : 'deep', about);
    case 'search':
      return institution.search({ keyword: company.enterpriseName, pageIndex: 1, pageSize: 20 });
    case 'batch-json':
    case 'batch-csv': {
      const receipt = requireSuccess(await institution.createBatch(item, [about]), {
        zh: '提交批量查询',
        en: 'a batch taken in',
      });
      const batchId = requireString(receipt, 'batchId');
      return collectBatch(institution, batchId, way === 'batch-csv' ? 'text/csv' : 'application/json');
    }
  }
}

type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object within a list named `records` or `enterprises`, wherever in the body it stands. */
function listed(value: unknown): readonly Loose[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    (name === 'records' || name === 'enterprises') && Array.isArray(member)
      ? member.filter(isObject)
      : listed(member),
  );
}

/** The records in an answer, whatever way it came by; the cells of a CSV are texts. */
export function recordsIn({ body, text, headers }: Reply): readonly Loose[] {
  if (mediaTypeEssence(headers['content-type'] ?? '') === 'text/csv') return csvRows(text);
  return listed(body);
}

/** Everything that an answer says: headers, then body, however that is written. */
export function wholeText(reply: Reply): string {
  const lines = Object.entries(reply.headers).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\n')}\n\n${said(reply)}`;
}
