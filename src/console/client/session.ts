import type {
  JournalEntry,
  NetworkCompany,
  NetworkLicence,
  NetworkNamespace,
  NetworkState,
  RuleInForce,
} from '../../contract/admin.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { createAdminClient, type AdminClient } from './admin-client.ts';
import { summarize, type ExchangeSummary } from './exchange-summary.ts';
import { createJournalBook, type JournalBook } from './journal-book.ts';
import { pause } from './pause.ts';

/** What the administration lists, by the path that lists it. */
export interface Lists {
  readonly '/companies': readonly NetworkCompany[];
  readonly '/licences': readonly NetworkLicence[];
  readonly '/rules': readonly RuleInForce[];
  readonly '/namespaces': readonly NetworkNamespace[];
  readonly '/node-events': readonly Delivery[];
}

/** An event of the provincial node on its way to a platform, as `GET /node-events` lists it. */
export interface Delivery {
  readonly applicationId: string;
  readonly event: { readonly eventId: string; readonly kind: string };
  readonly state: string;
  readonly attempts: number;
  readonly met?: string;
}

/** A list as far as it is known: what came last, and why the last attempt brought nothing. */
export interface Listed<Item> {
  readonly items?: readonly Item[];
  readonly failure?: unknown;
}

/** How many entries are asked for at once. */
const page = 500;
/** How long the administration may keep a question open, in milliseconds. */
const patience = 25_000;

/** One network (or one of its namespaces) as the page knows it. */
export interface Session {
  readonly namespace: string | undefined;
  readonly admin: AdminClient;
  /** The administration of the network itself, where namespaces are made. */
  readonly root: AdminClient;
  readonly state: NetworkState;
  readonly vocabulary: Vocabulary;
  readonly book: JournalBook;
  readonly connection: 'live' | 'lost';
  listed<Path extends keyof Lists>(path: Path): Listed<Lists[Path][number]>;
  /** Asks for a list anew; what it met is kept with the list. */
  load(path: keyof Lists): Promise<void>;
  refreshState(): Promise<void>;
  loadOlder(): Promise<void>;
  /** One exchange with bodies and plaintexts; undefined when the journal has dropped it. */
  entry(sequence: number): Promise<JournalEntry | undefined>;
  close(): void;
}

export interface SessionEvents {
  /** Something that is shown may have changed; `fresh` are exchanges that were not there before. */
  onChange(session: Session, fresh: readonly ExchangeSummary[]): void;
  onLost(failure: unknown): void;
}

/** Opens a network and follows its journal; throws what its first answers throw. */
export async function openSession(
  { token, namespace }: { readonly token: string; readonly namespace: string | undefined },
  { onChange, onLost }: SessionEvents,
): Promise<Session> {
  const base = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  const admin = createAdminClient({ token, base });
  const root = createAdminClient({ token });
  const book = createJournalBook();
  const lists = new Map<keyof Lists, Listed<unknown>>();
  const closing = new AbortController();
  const isClosed = (): boolean => closing.signal.aborted;
  let following = new AbortController();
  let connection: 'live' | 'lost' = 'live';
  let state = await readState();
  const vocabulary = await readVocabulary(state.profile);

  // What the administration answers is written by types of src/contract/admin.ts, which it shares with this page.
  async function readState(): Promise<NetworkState> {
    return (await admin.get('/state')) as NetworkState;
  }
  async function readJournal(query: Readonly<Record<string, number>>, signal?: AbortSignal) {
    const { entries } = (await admin.get('/journal', query, signal)) as { entries: readonly JournalEntry[] };
    return entries;
  }

  const session: Session = {
    namespace,
    admin,
    root,
    book,
    vocabulary,
    get state() {
      return state;
    },
    get connection() {
      return connection;
    },
    // Whatever is kept under a path came from it.
    listed: <Path extends keyof Lists>(path: Path) => (lists.get(path) ?? {}) as Listed<Lists[Path][number]>,
    async load(path) {
      try {
        lists.set(path, { items: itemsOf(await (path === '/namespaces' ? root : admin).get(path)) });
      } catch (failure) {
        lists.set(path, { ...lists.get(path), failure });
      }
      if (!isClosed()) onChange(session, []);
    },
    async refreshState() {
      state = await readState();
      // Whoever resets the network empties its journal: what was known is no more, and what follows counts from 1.
      if (state.journalLength < book.newest) restart();
      if (!isClosed()) onChange(session, []);
    },
    async loadOlder() {
      const since = Math.max(0, book.oldest - 1 - page);
      const entries = await readJournal({ since, limit: page });
      book.addOlder(entries.map(summarize));
      onChange(session, []);
    },
    async entry(sequence) {
      const entries = await readJournal({ since: sequence - 1, limit: 1 });
      return entries.find((each) => each.sequence === sequence);
    },
    close() {
      closing.abort();
      following.abort();
    },
  };

  function restart(): void {
    following.abort();
    following = new AbortController();
    book.empty();
    book.startAt(state.journalLength - page);
    void follow(following.signal);
  }

  async function follow(signal: AbortSignal): Promise<void> {
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      try {
        const entries = await readJournal({ since: book.newest, limit: page, wait: patience }, signal);
        if (isOver()) return;
        connection = 'live';
        const fresh = book.addNewer(entries.map(summarize));
        onChange(session, fresh);
        await session.refreshState();
        // Under load the page draws a few times a second, however often there is something new.
        await pause(250, signal);
      } catch (failure) {
        if (isOver()) return;
        connection = 'lost';
        onLost(failure);
        onChange(session, []);
        await pause(2_000, signal);
      }
    }
  }

  /** Others move the clock and decide on admissions too. */
  async function watchState(): Promise<void> {
    while (!isClosed()) {
      await pause(3_000, closing.signal);
      if (connection === 'live' && !closing.signal.aborted)
        await session.refreshState().catch(() => undefined);
    }
  }

  restart();
  void watchState();
  return session;
}

/** A list stands by itself, or under one name. */
function itemsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'object' || answer === null) return [];
  const [list] = Object.values(answer).filter((value) => Array.isArray(value));
  return list ?? [];
}

const vocabularies = new Map<string, Promise<Vocabulary>>();

function readVocabulary(profile: string): Promise<Vocabulary> {
  const known = vocabularies.get(profile) ?? fetchVocabulary(profile);
  vocabularies.set(profile, known);
  known.catch(() => vocabularies.delete(profile));
  return known;
}

async function fetchVocabulary(profile: string): Promise<Vocabulary> {
  const own = createAdminClient({ token: '-' });
  // The console's own server wrote it.
  return (await own.get(`/console/vocabulary/${encodeURIComponent(profile)}.json`)) as Vocabulary;
}
