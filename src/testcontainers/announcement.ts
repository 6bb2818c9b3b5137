import { NetworkStartError } from './network-start-error.ts';

/** What `xinheng mock --json` prints when it is up, as far as whoever started it needs it. */
export interface Announcement {
  readonly profile: string;
  readonly seed: string;
  readonly adminToken: string;
  /** The provincial node's SM2 key for the platform to pin: upper-case hex 04‖X‖Y. */
  readonly nodePublicKey: string;
  readonly nationalNodePublicKey: string;
  /** What the platform signs with when it calls a department: HMAC-SM3, the key in hex. */
  readonly departmentClient: { readonly clientId: string; readonly hmacKey: string };
  /** With what a client of its own speaks to the national node; its SM2 key it brings itself. */
  readonly nationalClient: { readonly appId: string; readonly appKey: string; readonly appSecret: string };
}

/** Finds the announcement among the lines of a container's log; throws where an image prints none. */
export function readAnnouncement(log: string): Announcement {
  for (const line of log.split('\n').filter((each) => each.startsWith('{'))) {
    const value: unknown = JSON.parse(line);
    // The command line is ours, and tests on the image hold it to the type.
    if (typeof value === 'object' && value !== null && 'adminToken' in value) return value as Announcement;
  }
  throw new NetworkStartError(
    'no-announcement',
    'The container answers but said nothing of its keys. Build the image from the version of xinheng that your tests import.',
    log,
  );
}
