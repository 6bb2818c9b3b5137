import { AbstractStartedContainer, type StartedTestContainer } from 'testcontainers';
import { connectNetwork, type SteeredNetwork } from '../driver/network.ts';
import type { Announcement } from './announcement.ts';
import { memberPorts } from './member-ports.ts';

/** A mock network that runs in a container. */
export class StartedXinhengNetwork extends AbstractStartedContainer {
  readonly profile: string;
  readonly seed: string;
  readonly adminToken: string;
  /** The provincial node's SM2 key for the platform to pin: upper-case hex 04‖X‖Y. */
  readonly nodePublicKey: string;
  readonly nationalNodePublicKey: string;
  /** What the platform signs with when it calls a department: HMAC-SM3, the key in hex. */
  readonly departmentClient: Announcement['departmentClient'];
  /** With what a client of its own speaks to the national node; its SM2 key it brings itself. */
  readonly nationalClient: Announcement['nationalClient'];
  #administration: { readonly url: string; readonly network: SteeredNetwork } | undefined;

  constructor(container: StartedTestContainer, announcement: Announcement) {
    super(container);
    this.profile = announcement.profile;
    this.seed = announcement.seed;
    this.adminToken = announcement.adminToken;
    this.nodePublicKey = announcement.nodePublicKey;
    this.nationalNodePublicKey = announcement.nationalNodePublicKey;
    this.departmentClient = announcement.departmentClient;
    this.nationalClient = announcement.nationalClient;
  }

  /** Where the members are reached from outside of the container; other ports after a restart. */
  get addresses(): Readonly<Record<keyof typeof memberPorts, string>> {
    const at = (port: number) => `http://${this.getHost()}:${this.getMappedPort(port)}`;
    return {
      nationalNode: at(memberPorts.nationalNode),
      provincialNode: at(memberPorts.provincialNode),
      department: at(memberPorts.department),
      admin: at(memberPorts.admin),
    };
  }

  /** The administration: moves the clock, applies events and rules, reads the journal. */
  get admin(): SteeredNetwork {
    const url = this.addresses.admin;
    if (this.#administration?.url !== url) {
      const network = connectNetwork({ adminUrl: url, adminToken: this.adminToken });
      this.#administration = { url, network };
    }
    return this.#administration.network;
  }
}
