import { sm3 } from '../../../src/crypto/index.ts';
import type { NodeEvent } from '../node-event.ts';
import type { PresentedLicence } from '../decisions/licence.ts';
import type { UpstreamDecisions } from '../decisions/upstream.ts';
import type { LicenceFile } from '../store/licence-store.ts';
import type { ItemRecord } from '../store/record-store.ts';
import type { EnvelopeChannel } from './envelope-channel.ts';
import type { NodeSession } from './node-session.ts';
import { UpstreamError } from './upstream-error.ts';

/** An inquiry that the provincial node relays to the national one. */
export interface Inquiry {
  readonly item: string;
  readonly enterpriseName: string;
  readonly uscc: string;
  /** As the node has given it; absent only for an item that the list leaves open. */
  readonly licenseId?: string;
  /** For whom is asked: the institution of the licence. */
  readonly institutionId?: string | undefined;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly traceId: string;
}

export interface InquiryAnswer {
  readonly asOf: string;
  readonly records?: readonly ItemRecord[];
  readonly result?: 'consistent' | 'inconsistent' | 'no-record';
}

export interface UploadRow {
  readonly externalSystemId: string;
  readonly dueAt?: string;
  readonly record?: ItemRecord;
  readonly withdrawn?: true;
}

export interface UploadResult {
  readonly externalSystemId: string;
  readonly status: 'accepted' | 'duplicate' | 'rejected';
  readonly errors: readonly unknown[];
}

/** An objection or an application for repair, as the node is told of it. */
export interface ReportedEvent {
  readonly eventId: string;
  readonly kind: 'objection' | 'repair-application';
  readonly item: string;
  readonly uscc: string;
  readonly recordId?: string;
  /** `YYYY-MM-DD HH:mm:ss`. */
  readonly occurredAt: string;
  /** Without personal data. */
  readonly detail: string;
}

export interface LicenceDocument {
  readonly licence: PresentedLicence;
  readonly enterpriseName: string;
  readonly purpose: string;
  readonly maxUses: number | null;
  /** The document that the enterprise signed, of a written licence. */
  readonly file?: LicenceFile;
}

/** The provincial node, as the platform speaks to it. Refusals are UpstreamErrors. */
export interface ProvincialNode {
  /** Uploads a licence and answers the id under which the node knows it. */
  uploadLicence(document: LicenceDocument, traceId: string): Promise<string>;
  inquire(inquiry: Inquiry): Promise<InquiryAnswer>;
  /** Tells the node what an enterprise asks; told again under the same id it is taken once. */
  reportEvent(event: ReportedEvent, traceId: string): Promise<void>;
  /** All events since a time (`YYYY-MM-DD HH:mm:ss`, inside) that the node has for this platform, oldest first. */
  listEvents(since: string, traceId: string): Promise<readonly NodeEvent[]>;
  setCallback(callbackUrl: string, traceId: string): Promise<void>;
  upload(
    batch: { readonly item: string; readonly batchId: string; readonly rows: readonly UploadRow[] },
    traceId: string,
  ): Promise<readonly UploadResult[]>;
}

const eventsAtOnce = 100;

/** How much longer an upload may take for each of its rows, in milliseconds. */
const msForARow = 10;

export function createProvincialNode(
  channel: EnvelopeChannel,
  session: NodeSession,
  {
    upstream,
    uploadTimeoutMs,
  }: {
    readonly upstream: Pick<UpstreamDecisions, 'answersTheQuestion'>;
    readonly uploadTimeoutMs?: number | undefined;
  },
): ProvincialNode {
  /** A node has more to do with many rows. */
  const timeoutFor = (rows: number) =>
    uploadTimeoutMs === undefined ? undefined : uploadTimeoutMs + rows * msForARow;

  return {
    async uploadLicence(document, traceId) {
      const { platformId } = session.credentials();
      const plain = await session.withToken(traceId, (token) =>
        channel.postForm(
          '/api/creditInquiry/uploadLicense',
          licenceForm(document, { token, platformId, publicKey: channel.publicKey }),
          traceId,
        ),
      );
      return String(plain['licenseId']);
    },
    async inquire({ item, enterpriseName, uscc, licenseId, institutionId, claims, traceId }) {
      const asked = {
        enterpriseName,
        uniscId: uscc,
        ...(licenseId === undefined ? {} : { licenseId }),
        ...(institutionId === undefined ? {} : { authorizedOrgsCode: institutionId }),
        ...(claims === undefined ? {} : { claims }),
      };
      const plain = await session.withToken(traceId, (token) =>
        channel.post(`/api/creditInquiry/${item}`, asked, { token, traceId }),
      );
      const answer = plain as unknown as InquiryAnswer;
      // A sole trader's decisions name him by his own number, so not every record names an enterprise.
      const usccs = (answer.records ?? []).flatMap((record) => ('uscc' in record ? [record['uscc']] : []));
      // A signature says who answered, and not to what.
      if (!upstream.answersTheQuestion({ item, usccs: [uscc] }, { item: plain['item'], usccs }))
        throw new UpstreamError('5001', 'The node answered about another item or enterprise.');
      return answer;
    },
    async reportEvent(event, traceId) {
      await session.withToken(traceId, (token) => channel.post('/api/events', event, { token, traceId }));
    },
    async listEvents(since, traceId) {
      const events: NodeEvent[] = [];
      for (let pageIndex = 1; ; pageIndex += 1) {
        const asked = { since, pageIndex, pageSize: eventsAtOnce };
        const plain = await session.withToken(traceId, (token) =>
          channel.post('/api/events/list', asked, { token, traceId }),
        );
        // Signed by the node and opened: its contract is what the events have to keep.
        const page = plain['events'] as readonly NodeEvent[];
        events.push(...page);
        if (page.length < eventsAtOnce) return events;
      }
    },
    async setCallback(callbackUrl, traceId) {
      await session.withToken(traceId, (token) =>
        channel.post('/api/callback', { callbackUrl }, { token, traceId }),
      );
    },
    async upload({ item, batchId, rows }, traceId) {
      const plain = await session.withToken(traceId, (token) =>
        channel.post(
          `/api/upload/${item}`,
          { batchId, rows },
          { token, traceId, timeoutMs: timeoutFor(rows.length) },
        ),
      );
      return plain['rows'] as readonly UploadResult[];
    },
  };
}

/** The document of an online licence is its own record, in JSON. */
function licenceForm(
  { licence, enterpriseName, purpose, maxUses, file: signed }: LicenceDocument,
  by: { readonly token: string; readonly platformId: string; readonly publicKey: string },
): FormData {
  const online = Buffer.from(JSON.stringify({ ...licence, enterpriseName, purpose }));
  const file = signed ?? { name: `${licence.licenseId}.json`, bytes: online };
  const form = new FormData();
  const type = signed ? 'application/octet-stream' : 'application/json';
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type }), file.name);
  const fields = {
    enterpriseName,
    uniscId: licence.uscc,
    authorizedInfos: licence.items.join(','),
    authorizedOrgsCode: licence.institutionId,
    platformId: by.platformId,
    ...(maxUses === null ? {} : { count: String(maxUses) }),
    loanStage: purpose,
    authorizedStartTime: licence.validFrom,
    authorizedEndTime: licence.validUntil,
    hashCode: sm3(file.bytes).toString('hex').toUpperCase(),
    token: by.token,
    publicKey: by.publicKey,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
