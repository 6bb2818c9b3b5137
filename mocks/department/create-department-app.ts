import { createApp, type App, type AppOptions, type GuardCall } from '../../src/contract/create-app.ts';
import type { Exchange } from '../../src/contract/exchange.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import type { SchemasOf } from '../../src/contract/operations.ts';
import type { Contract } from '../../src/contract/load-contract.ts';
import { Problem } from '../../src/contract/problem.ts';
import type { ProfileItem, SharingMethod } from '../../src/contract/profile.ts';
import type { NonceMemory } from '../../src/crypto/nonce-memory.ts';
import {
  RequestSignatureError,
  verifyRequestSignature,
  type VerificationKey,
} from '../../src/crypto/request-signature.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { sufferRules, type Suffering } from '../bad-day.ts';
import { startConversation, type Conversation } from '../conversation.ts';
import { traceIdOf } from '../record-exchange.ts';
import type { RuleBook } from '../rule-book.ts';
import { staleView } from '../stale-view.ts';
import type { WorldView } from '../world-view.ts';
import { createBatchResults } from './batch-results.ts';
import { createBatchShelf } from './batch-shelf.ts';
import { cursorOnWire, feedPage } from './feed-page.ts';
import { createNonceRegister } from './nonce-register.ts';
import { createPollingLimit } from './polling-limit.ts';
import { licenceObjection, type PresentedLicence } from './presented-licence.ts';
import type { PresentedLicences } from './presented-licences.ts';
import type { LicenceRevocations } from '../licences/licence-revocations.ts';
import { pageOf } from '../page-of.ts';
import { refusal } from '../refusal.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { NetworkStore } from '../store/network-store.ts';

export interface DepartmentOptions {
  readonly contract: Contract;
  readonly view: WorldView;
  readonly clock: Clock;
  readonly rules: RuleBook;
  /** The platforms that may call, by client id. */
  readonly clients: ReadonlyMap<string, VerificationKey>;
  /** Where results of batches and used nonces are kept; absent, in memory. */
  readonly store?: NetworkStore;
  /** Whom a request comes from; by default who signed it. */
  readonly guard?: (call: GuardCall) => Conversation<string>;
  /** Notes which licences were shown; by default nobody does. */
  readonly presented?: Pick<PresentedLicences, 'note'>;
  /** Those that the administration has revoked; by default none. */
  readonly revocations?: Pick<LicenceRevocations, 'revokedAt'>;
  readonly onExchange: (exchange: Exchange) => void;
  readonly within?: AppOptions<unknown, unknown>['within'];
  readonly onBreach?: 'answer' | 'throw';
}

/** All departments (数据提供单位) behind one door: interface calls, verification, change feed, batches, real names. */
export function createDepartmentApp(options: DepartmentOptions): App {
  const { contract, view, clock, rules, store = createMemoryStore() } = options;
  const profileItems = new Map(contract.profile.items.map((item) => [item.id, item]));
  const shelf = createBatchShelf(view, clock);
  const results = createBatchResults(store);
  const polling = createPollingLimit(clock, contract.profile.settings.feedPollsPerMinute.value, store);
  const purposes = new Set(contract.profile.settings.financingPurposes.value);

  function offered(itemId: string, method: SharingMethod): ProfileItem {
    const item = profileItems.get(itemId);
    if (!item) throw refusal('3005', 'No such item.');
    if (item.method !== method)
      throw refusal('3006', `This item is shared by ${item.method}, not ${method}.`);
    return item;
  }

  /** The rules come after the signature and before everything that the caller could get wrong in the body. */
  function suffer(
    operation: string,
    target: { item?: string; uscc?: string },
    { principal, request }: { readonly principal: Conversation<string>; readonly request: Request },
  ): Promise<Suffering> | Suffering {
    principal.uscc = target.uscc;
    return sufferRules(
      rules,
      { member: 'department', operation, ...target },
      { request, rules: principal.rules },
    );
  }

  function checkLicence(
    { id, licence }: ProfileItem,
    body: { uscc: string; purpose: string; licence?: PresentedLicence },
  ): void {
    if (!purposes.has(body.purpose)) throw refusal('2009', 'The purpose is not one of financing.');
    // What the list leaves open needs no licence, and of one that is shown nothing depends.
    if (licence === 'open') return;
    if (!body.licence) throw refusal('3004', 'This item needs a licence.');
    options.presented?.note(body.licence);
    const objection =
      licenceObjection(body.licence, {
        uscc: body.uscc,
        item: id,
        now: clock.now(),
        endedAt: view.licencesEndedAt(body.uscc),
        isRevoked: options.revocations?.revokedAt(body.licence.licenseId) !== undefined,
      }) ??
      // Whether an enterprise exists is no more disclosed than what is known about it.
      (view.nameOf(body.uscc) === undefined ? 'The licence is not of this enterprise.' : undefined);
    if (objection !== undefined) throw refusal('3004', objection);
  }

  /** Throws Problem 3005 for a batch that is not there. */
  function contentsOf(item: string, batchId: string) {
    const contents = shelf.contents(item, batchId);
    if (!contents) throw refusal('3005', 'No such batch.');
    return contents;
  }

  const handlers: Handlers<'data-provider', Conversation<string>> = {
    async callItem({ pathParams: { item }, body, principal, request }) {
      const suffered = suffer('callItem', { item, uscc: body.uscc }, { principal, request });
      const { stale } = suffered instanceof Promise ? await suffered : suffered;
      checkLicence(offered(item, 'interface'), body);
      const { seen, asOf } = staleView(view, { clock, stale });
      const records = seen.records(item, body.uscc) ?? [];
      const answer = { item, uscc: body.uscc, asOf, records };
      // The world's rows are untyped; createApp holds the answer to its schema before it is sent.
      return { status: 200, body: answer as SchemasOf<'data-provider'>['ItemAnswer'] };
    },
    async verifyItem({ pathParams: { item }, body, principal, request }) {
      const { stale } = await suffer('verifyItem', { item, uscc: body.uscc }, { principal, request });
      const listed = offered(item, 'verification');
      checkLicence(listed, body);
      const unknown = Object.keys(body.claims).find((name) => !listed.fields.some(({ id }) => id === name));
      if (unknown !== undefined) throw refusal('3001', `The item has no field "${unknown}".`);
      const { seen, asOf } = staleView(view, { clock, stale });
      const result = seen.verify(item, body.uscc, body.claims);
      return { status: 200, body: { item, uscc: body.uscc, asOf, result } };
    },
    async listChanges({ pathParams: { item }, query, principal, request }) {
      const { stale } = await suffer('listChanges', { item }, { principal, request });
      offered(item, 'aggregation');
      const caller = principal.client ?? '';
      polling.check(caller, item);
      const limit = query.limit ?? 100;
      const { seen } = staleView(view, { clock, stale });
      const page = feedPage(query.cursor, (cursor) => seen.changes(item, { cursor, limit }));
      if (!page.more) polling.count(caller, item);
      return { status: 200, body: page };
    },
    async listBatches({ pathParams: { item }, query, principal, request }) {
      await suffer('listBatches', { item }, { principal, request });
      offered(item, 'aggregation');
      const { pageIndex = 1, pageSize = 20 } = query;
      const { page, entries } = pageOf(shelf.list(), { pageIndex, pageSize });
      const batches = entries.map((batch) => ({
        batchId: batch.batchId,
        asOf: formatTime(batch.asOf),
        rows: shelf.count(item, batch),
      }));
      return { status: 200, body: { ...page, batches } };
    },
    async getBatchRows({ pathParams: { item, batchId }, query, principal, request }) {
      await suffer('getBatchRows', { item }, { principal, request });
      offered(item, 'aggregation');
      const { pageIndex = 1, pageSize = 100 } = query;
      const { asOf, cursor, rows } = contentsOf(item, batchId);
      const { page, entries } = pageOf(rows, { pageIndex, pageSize });
      const told = {
        batchId,
        asOf: formatTime(asOf),
        nextCursor: cursorOnWire(cursor),
        ...page,
        rows: entries,
      };
      // The world's rows are untyped; createApp holds the page to its schema before it is sent.
      return { status: 200, body: told as SchemasOf<'data-provider'>['BatchRowPage'] };
    },
    async reportBatch({ pathParams: { item, batchId }, body, principal, request }) {
      await suffer('reportBatch', { item }, { principal, request });
      offered(item, 'aggregation');
      const { rows } = contentsOf(item, batchId);
      const clientId = principal.client ?? '';
      return { status: 200, body: { batchId, status: results.put(body, { clientId, item, batchId, rows }) } };
    },
    async verifyRealName({ body, principal, request }) {
      await suffer('verifyRealName', { uscc: body.uscc }, { principal, request });
      return { status: 200, body: { result: view.isIdentity(body) ? 'consistent' : 'inconsistent' } };
    },
  };

  return createApp({
    contract: contract.api('data-provider'),
    handlers,
    guard: options.guard ?? createSignatureGuard(options, createNonceRegister(store)),
    problem: (problem, { traceId }) => ({
      status: problem.status,
      body: { code: problem.code, message: problem.message, traceId },
    }),
    traceId: traceIdOf,
    onExchange: options.onExchange,
    ...(options.within === undefined ? {} : { within: options.within }),
    ...(options.onBreach === undefined ? {} : { onBreach: options.onBreach }),
  });
}

function createSignatureGuard(
  { contract, clock, clients }: DepartmentOptions,
  nonces: NonceMemory,
): (call: GuardCall) => Conversation<string> {
  const windowSeconds = contract.profile.settings.signatureWindowSeconds.value;

  return ({ operation, request, target, rawBody }) => {
    if (operation.security.length === 0) return startConversation();
    const end = target.includes('?') ? target.indexOf('?') : target.length;
    const [path, query] = [target.slice(0, end), target.slice(end + 1)];
    try {
      const { clientId } = verifyRequestSignature(
        { method: request.method, path, query, headers: request.headers, body: rawBody },
        {
          now: clock.now(),
          windowSeconds,
          nonces,
          findClient: (id) => {
            const key = clients.get(id);
            return key && { client: id, key };
          },
        },
      );
      return startConversation(clientId);
    } catch (cause) {
      if (!(cause instanceof RequestSignatureError)) throw cause;
      throw new Problem(401, cause.resultCode, `${cause.message} ${cause.remedy}`, cause);
    }
  };
}
