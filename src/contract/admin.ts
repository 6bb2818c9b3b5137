/**
 * The wire types of the mock network's administration interface: how a run steers the world and reads
 * what the network received. Loopback only, behind a bearer token; no part of any official interface.
 */

/** Which mock received or answered an exchange. */
export type NetworkMember = (typeof networkMembers)[number];

export const networkMembers = ['national-node', 'provincial-node', 'department'] as const;

/** A change of the world at an instant of its clock. `at` is epoch milliseconds; absent means now. */
export type WorldEvent =
  | {
      readonly kind: 'put-record';
      readonly uscc: string;
      readonly item: string;
      /** Identifies the row among the company's rows of the item; an existing one is replaced. */
      readonly recordId: string;
      readonly record: Readonly<Record<string, unknown>>;
      readonly at?: number;
    }
  | {
      readonly kind: 'withdraw-record';
      readonly uscc: string;
      readonly item: string;
      readonly recordId: string;
      readonly at?: number;
    };

/** One exchange that a member of the network received. Text is cut at the journal's bound, never reworded. */
export interface JournalEntry {
  /** Counts up from 1 without gaps over all members. */
  readonly sequence: number;
  /** Epoch milliseconds on the network's clock. */
  readonly at: number;
  readonly member: NetworkMember;
  /** `operationId` of the member's specification; null when no operation matched. */
  readonly operation: string | null;
  /** Item id when the exchange is about one. */
  readonly item: string | null;
  /** The enterprise that the exchange is about, where it names one. */
  readonly uscc: string | null;
  readonly traceId: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** As it left; status 0 and no body where a rule let nothing leave. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Decrypted plaintexts where the exchange travelled in an envelope; otherwise the parsed JSON bodies. */
  readonly plainRequest: unknown;
  readonly plainResponse: unknown;
  /** Ways in which the request broke the member's contract, one sentence each. */
  readonly violations: readonly string[];
  /** Ids of the rules that touched the exchange. */
  readonly rules: readonly string[];
}

/** Which of the calls that a rule matches it touches, counted from 1; `to` is inside, without it all from there on. */
export type NthCalls = number | { readonly from: number; readonly to?: number };

/** A number of milliseconds, or one drawn between two bounds, both inside. */
export type Milliseconds = number | { readonly from: number; readonly to: number };

/** What a rule does: which calls it touches is the same for every action. */
export type RuleAction =
  /** The source is not available: 5003. */
  | { readonly action: 'unavailable' }
  /** The answer comes later, in real time, at the latest when the rule is taken away. */
  | { readonly action: 'delay'; readonly milliseconds: Milliseconds }
  /** The answer carries a result code other than success. */
  | { readonly action: 'result-code'; readonly code: string }
  /** The answer's signature is that of other bytes; of a callback, the request's. */
  | { readonly action: 'wrong-signature' }
  /**
   * The answer's content is changed after it was signed: the named field of it, or any. `part` is changed on the wire
   * instead, after sealing: the digest within the sealed key, or the sealed text.
   */
  | { readonly action: 'tampered-answer'; readonly field?: string; readonly part?: 'key' | 'data' }
  /** The answer is the one, signature and all, that the caller was last given about another enterprise. */
  | { readonly action: 'replayed-answer'; readonly about: string }
  /** No answer ever comes; `processed` says that the request was acted on all the same. */
  | { readonly action: 'hang'; readonly processed?: boolean }
  /** The connection is reset in place of an answer. */
  | { readonly action: 'reset'; readonly processed?: boolean }
  /** The connection ends after half of the body that the answer announces. */
  | { readonly action: 'half-answer' }
  /** The data is that of so many milliseconds ago; `asOf` says so (`honest`, the default) or names the present time. */
  | { readonly action: 'stale-data'; readonly milliseconds: number; readonly asOf?: 'honest' | 'lying' }
  /** The token that the call presents has expired as of now: 2003, until another one is fetched. */
  | { readonly action: 'token-expired-early' }
  /** The member's clock is ahead, or behind where negative: its timestamps, and what it takes for expired. */
  | { readonly action: 'clock-skew'; readonly milliseconds: number }
  /** Whoever connects by TLS meets a certificate of another name and issuer. */
  | { readonly action: 'wrong-certificate' }
  /** A callback is sent so many times; 2 where nothing is said. */
  | { readonly action: 'callback-duplicated'; readonly copies?: number }
  /** A callback is sent after one that came later. */
  | { readonly action: 'callback-reordered' }
  /** A callback is sent so many milliseconds late, on the world's clock. */
  | { readonly action: 'callback-delayed'; readonly milliseconds: number }
  /** A callback is never sent, and the node believes that it was. */
  | { readonly action: 'callback-lost' };

/** A bad day, told to one member: what it does instead of answering honestly, and to which calls. */
export type NetworkRule = {
  readonly id: string;
  readonly member: NetworkMember;
  /** Restrict to an operation or an item; absent means all. */
  readonly operation?: string;
  readonly item?: string;
  /** Restrict to one enterprise, where the request names one. */
  readonly uscc?: string;
  /** Restrict to a time of the world's clock: ISO 8601 with offset, from the one to just before the other. */
  readonly between?: { readonly from?: string; readonly to?: string };
  /** Of the calls that all the above match: which of them. */
  readonly nth?: NthCalls;
  /** Of those again: how likely each is touched, above 0 and below 1. The same seed and order of calls draws the same. */
  readonly probability?: number;
  /** What the draws follow from; by default the world's seed and the rule's id. */
  readonly seed?: string;
  /** How many calls it touches before it is deleted; absent means all until somebody deletes it. */
  readonly times?: number;
} & RuleAction;

/** What `GET /rules` lists: a rule, how many calls it has matched so far and how many of them it has touched. */
export type RuleInForce = NetworkRule & { readonly matched: number; readonly touched: number };

/** A company with a story, as `GET /companies` lists them. */
export interface NetworkCompany {
  readonly id: string;
  readonly index: number;
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly title: BothLanguages;
  readonly story: BothLanguages;
  /** What happens to it by the world's script, where the network plays one. */
  readonly events: readonly {
    readonly at: string;
    readonly title: BothLanguages;
    readonly items: readonly string[];
  }[];
}

interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** What `POST /licences` takes. Every platform of the network may use the licence, or the one named. */
export interface LicenceGrant {
  readonly uscc: string;
  readonly items: readonly string[];
  /** 被授权方代码: the institution that the enterprise authorises. */
  readonly institution: string;
  /** `YYYY-MM-DD HH:mm:ss`, both seconds inside. */
  readonly from: string;
  readonly until: string;
  /** How many inquiries it serves; no limit when absent. */
  readonly maxUses?: number;
  /** The id that the provincial node gave the platform. */
  readonly platformId?: string;
}

/** A licence as `GET /licences` lists it. */
export interface NetworkLicence {
  readonly licenseId: string;
  readonly uscc: string;
  /** Absent where only departments have seen the licence. */
  readonly enterpriseName?: string;
  readonly items: readonly string[];
  readonly institution: string;
  readonly platformId?: string;
  readonly from: string;
  readonly until: string;
  readonly maxUses?: number;
  /** Absent where only departments have seen it: they do not count. */
  readonly used?: number;
  readonly status: 'not-yet-in-force' | 'in-force' | 'expired' | 'used-up' | 'revoked';
  /** Epoch ms. */
  readonly revokedAt?: number;
  /** How it came to be known: uploaded through a node, granted here, or shown to a department. */
  readonly origin: 'uploaded' | 'granted' | 'presented';
}

/** What `POST /namespaces` takes; what is absent is as in the network around it. */
export interface NamespaceOptions {
  /** Lower-case letters, digits and `-`, at most 64; drawn where absent. */
  readonly id?: string;
  readonly profile?: string;
  readonly seed?: string;
  readonly companies?: number;
  readonly events?: 'none' | 'scenarios' | 'all';
  readonly review?: 'at-once' | 'by-operator';
  readonly reassessmentNoticeDays?: number;
}

/** An independent network beside the others: a clock, events, journal, rules, admissions and licences of its own. */
export interface NetworkNamespace {
  readonly id: string;
  readonly profile: string;
  readonly seed: string;
  readonly companies: number;
  readonly events: 'none' | 'scenarios' | 'all';
  readonly now: number;
  /** What is put behind the address of each member, `/ns/<id>`, and of the administration, `/namespaces/<id>`. */
  readonly paths: { readonly members: string; readonly admin: string };
  /** Upper-case hex 04‖X‖Y. */
  readonly nodePublicKey: string;
  readonly nationalNodePublicKey: string;
  readonly departmentClient: { readonly clientId: string; readonly hmacKey: string };
  /** With what a client of its own speaks to the national node; its SM2 key it brings itself. */
  readonly nationalClient: {
    readonly appId: string;
    readonly appKey: string;
    readonly appSecret: string;
  };
}

/** How the administration refuses. */
export interface AdminProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
}

/** What `GET /health` answers, to anyone. */
export interface NetworkHealth {
  readonly status: 'ok';
  readonly profile: string;
  /** Epoch milliseconds on the network's clock. */
  readonly now: number;
}

/** What `GET /state` answers. */
export interface NetworkState {
  readonly now: number;
  readonly profile: string;
  readonly seed: string;
  readonly companies: number;
  /** Which events of the world's script happen there. */
  readonly events: 'none' | 'scenarios' | 'all';
  /** Sequence number of the newest entry; 0 before the first. */
  readonly journalLength: number;
  /** Entries dropped because the journal's bound was reached. */
  readonly journalDropped: number;
  readonly rules: readonly NetworkRule[];
  readonly admissions: readonly {
    readonly applicationId: string;
    readonly platformName: string;
    readonly status: string;
  }[];
}
