import { randomBytes } from 'node:crypto';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import type { NewNetworkRule } from '../driver/network.ts';
import { readAnnouncement } from './announcement.ts';
import { memberPorts } from './member-ports.ts';
import { startErrorFrom, type NetworkStartError } from './network-start-error.ts';
import { readLog } from './read-log.ts';
import { StartedXinhengNetwork } from './started-xinheng-network.ts';

const dataFolder = '/data';

/**
 * The mock network in a container: `await new XinhengNetwork().withProfile('hebei-2022').start()`. From inside, the
 * machine that the tests run on is `host.docker.internal`.
 */
export class XinhengNetwork extends GenericContainer {
  readonly #options = new Map<string, string>();
  readonly #rules: NewNetworkRule[] = [];
  #watch: (containerId: string) => Promise<void> = async () => undefined;
  #isWaitedFor = false;

  /** `image` is whatever you tagged the image as that `docker build` made; `xinheng` unless told. */
  constructor(image = 'xinheng') {
    super(image);
    this.withExposedPorts(...Object.values(memberPorts))
      .withExtraHosts([{ host: 'host.docker.internal', ipAddress: 'host-gateway' }])
      .withEnvironment({ XINHENG_ADMIN_TOKEN: randomBytes(24).toString('base64url') })
      .withWaitStrategy(
        Wait.forHttp('/health', memberPorts.admin, { abortOnContainerExit: true }).withReadTimeout(500),
      );
  }

  /** The rules of which jurisdiction; `national-2021` unless told. */
  withProfile(profile: string): this {
    return this.#with('--profile', profile);
  }

  /** The seed of the synthetic nation, and of the network's keys. */
  withSeed(seed: string): this {
    return this.#with('--seed', seed);
  }

  /** Which events of the world's script happen as the clock moves; none unless told. */
  withEvents(events: 'none' | 'scenarios' | 'all'): this {
    return this.#with('--events', events);
  }

  /**
   * Keeps state in PostgreSQL (`postgres://…`, as the container reaches it), or in a SQLite file of this name on
   * `volume`: a volume's name, or a folder that user 1000 may write to.
   */
  withStore(store: string, volume?: string): this {
    if (/^postgres(ql)?:\/\//.test(store)) return this.#with('--store', store);
    if (volume !== undefined) this.withBindMounts([{ source: volume, target: dataFolder, mode: 'rw' }]);
    return this.#with('--store', `${dataFolder}/${store}`);
  }

  /** Bad days from the start on, in the order told. */
  withRules(...rules: readonly NewNetworkRule[]): this {
    this.#rules.push(...rules);
    return this;
  }

  /** Starts it and waits until it answers; throws what the network says where it ends instead. */
  override async start(): Promise<StartedXinhengNetwork> {
    this.withCommand(['mock', '--json', ...[...this.#options].flat()]);
    this.#isWaitedFor = false;
    const watching = new AbortController();
    const ended = new Promise<never>((_resolve, reject) => {
      this.#watch = async (id) => {
        const error = await this.#endOf(id, watching.signal);
        if (error !== undefined) reject(error);
      };
    });
    try {
      const container = await Promise.race([super.start(), ended]);
      const log = await readLog(await container.logs(), (soFar) => /^\{.*\}$/m.test(soFar));
      const started = new StartedXinhengNetwork(container, readAnnouncement(log));
      for (const rule of this.#rules) await started.admin.rule(rule);
      return started;
    } finally {
      watching.abort();
    }
  }

  protected override async containerCreated(containerId: string): Promise<void> {
    void this.#watch(containerId);
  }

  protected override async containerStarting(): Promise<void> {
    this.#isWaitedFor = true;
  }

  /** Waits for the container's end, which a wait strategy takes for slowness, and says why it came; undefined once nobody waits. */
  async #endOf(id: string, signal: AbortSignal): Promise<NetworkStartError | undefined> {
    const { container: client } = await getContainerRuntimeClient();
    const container = client.getById(id);
    try {
      const end: unknown = await container.wait({ condition: 'next-exit', abortSignal: signal });
      const log = await readLog(await client.logs(container));
      // Before the wait strategy is asked, testcontainers looks for ports until the container is gone.
      if (!this.#isWaitedFor) await container.remove({ force: true, v: true });
      return startErrorFrom(log, exitCodeOf(end));
    } catch (error) {
      if (signal.aborted) return undefined;
      return startErrorFrom('', -1, error);
    }
  }

  #with(option: string, value: string): this {
    this.#options.set(option, value);
    return this;
  }
}

function exitCodeOf(end: unknown): number {
  const code = typeof end === 'object' && end !== null && 'StatusCode' in end ? end.StatusCode : undefined;
  return typeof code === 'number' ? code : -1;
}
