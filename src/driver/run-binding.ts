import type { OptionId } from './platform-options.ts';

/**
 * What a run must know to reach a platform and the network around it. Plain JSON, so that it travels into a
 * worker; secrets in it stay in memory.
 */
export interface RunBinding {
  readonly runId: string;
  readonly seed: string;
  readonly profile: string;
  /** How many companies of the world, from index 0, live in the platform's jurisdiction. */
  readonly companies: number;
  readonly platform: PlatformBinding;
  readonly network: NetworkBinding;
  /** What checks that draw their requests draw; by default what follows from the world's seed. */
  readonly sequence?: DrawnSequence;
  /** How much malformed input is drawn at random, besides that of every run; 200 inputs unless told. */
  readonly fuzz?: Partial<FuzzExtent>;
}

/** How many inputs are drawn: so many in any case, and more until the time is up. */
export interface FuzzExtent {
  /** The same ones by the same seed, however fast the machine. */
  readonly draws: number;
  /** Seconds to go on drawing in, from the first of them; 0 for no more. */
  readonly seconds: number;
}

/** What a generator of sequences starts from, as a verdict named it. */
export interface DrawnSequence {
  /** 32 bits, signed. */
  readonly seed?: number;
  /** Where among what the seed draws; only with `seed`. */
  readonly path?: string;
}

/** The part that an institution plays in a run. */
export type InstitutionRole =
  /** Assessed and connected; the one that ordinary queries come from. */
  | 'assessed'
  /** A second one, equally entitled, for what one must not see of another. */
  | 'second'
  /** Assessed and connected; a check may suspend it and must restore it. */
  | 'spare'
  | 'unassessed'
  | 'assessment-expired'
  | 'suspended';

/** How a client of the platform signs its requests. */
export interface SigningCredentials {
  readonly clientId: string;
  readonly algorithm: 'SM2-SM3' | 'HMAC-SM3';
  /** PKCS#8 PEM of an SM2 key; for SM2-SM3. */
  readonly privateKeyPem?: string;
  /** Lower-case hex; for HMAC-SM3. */
  readonly hmacKey?: string;
}

export interface InstitutionCredentials extends SigningCredentials {
  readonly clientSecret: string;
}

/** What a client of an HTTPS platform trusts and shows; PEM. */
export interface PlatformTls {
  /** The authorities that are trusted, in place of the machine's. */
  readonly ca?: string;
  /** What is shown to a platform that asks for a certificate. */
  readonly cert?: string;
  readonly key?: string;
  /** The name that its certificate has to bear, in place of the address's host. */
  readonly serverName?: string;
}

export interface PlatformBinding {
  readonly name: string;
  /** The options that the platform claims; absent, all of them. */
  readonly claims?: readonly OptionId[];
  /** `http://host:port`, without a trailing slash. */
  readonly baseUrl: string;
  readonly institutions: Partial<Readonly<Record<InstitutionRole, InstitutionCredentials>>>;
  /** The node's own client at the platform, which reads its audit log. */
  readonly node?: SigningCredentials;
  readonly operator?: SigningCredentials;
  /** Present when the platform's clock and jobs can be moved through its testing hook. */
  readonly testing?: { readonly token: string };
  /** How the platform is met over HTTPS, where the machine's own trust is not enough. */
  readonly tls?: PlatformTls;
  /** Milliseconds that the platform may take for one answer. */
  readonly answerTimeoutMs: number;
  /**
   * Milliseconds that the node keeps silent at most, to see what the platform does once it gives up waiting; 30 000
   * unless told.
   */
  readonly nodeSilenceMs?: number;
  /** How many requests it is sent in a second at most, on average; as many as it answers unless told. */
  readonly requestsPerSecond?: number;
}

export interface NetworkBinding {
  readonly adminUrl: string;
  readonly adminToken: string;
  /** Whether nodes and departments are reached by HTTPS alone; by default they are not. */
  readonly speaksTls?: boolean;
}
