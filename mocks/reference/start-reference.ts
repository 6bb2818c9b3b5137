import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jurisdictionSize } from '../../src/contract/jurisdiction-size.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { createThrowAwayAuthority } from '../../src/crypto/certificate/throw-away-authority.ts';
import { importPrivateKeyPem } from '../../src/crypto/index.ts';
import type { RunBinding } from '../../src/driver/run-binding.ts';
import { worldStart, type EventChoice } from '../../fixtures/world/index.ts';
import { faults } from '../faults/index.ts';
import { startNetwork, type NetworkAddresses } from '../network.ts';
import { createSendToPlatform } from '../provincial-node/send-to-platform.ts';
import { createReferenceClients } from './reference-clients.ts';
import { spawnPlatform, type SpawnPlatform, type TwinKind } from './spawn-platform.ts';

export interface ReferenceOptions {
  readonly profile: string;
  readonly seed: string;
  /** A twin, which differs wherever the contract leaves freedom, in place of the reference platform. */
  readonly twin?: TwinKind;
  /** Whether the platform speaks HTTPS; by default the lean twin does, and where a fault shows there alone. */
  readonly speaksTls?: boolean;
  /** Id of one fault; absent, the platform is honest. */
  readonly fault?: string;
  /** How many companies, from index 0, live in the platform's jurisdiction. By default, see `jurisdictionSize`. */
  readonly companies?: number;
  /** What happens by the world's script; by default nothing. */
  readonly events?: EventChoice;
  /** Starts the platform; by default as a process of its own. */
  readonly spawn?: SpawnPlatform;
}

/** Mock network and reference platform, running and introduced to each other. */
export interface Reference {
  readonly binding: RunBinding;
  readonly addresses: NetworkAddresses;
  close(): Promise<void>;
}

/**
 * How long anything may take to answer: on a busy machine an honest platform is slow, and must not look broken.
 * Longer than the platform waits for the node, and the node for the node above it.
 */
const patienceMs = 25_000;

/** How long the node keeps silent at most; the platform gives an upload up long before. */
const nodeSilenceMs = 20_000;
const uploadTimeoutMs = 500;

/** Starts the network in this process and the reference platform in another, both at the world's start. */
export async function startReference(options: ReferenceOptions): Promise<Reference> {
  const { profile, seed, fault, twin, spawn = spawnPlatform } = options;
  const companies = options.companies ?? jurisdictionSize(loadContract(profile).profile, options.events);
  const clients = createReferenceClients();
  const { clientId, privateKeyPem = '' } = clients.node;
  const isSecure = options.speaksTls ?? faults.find(({ id }) => id === fault)?.speaksTls ?? twin === 'lean';
  const authority = isSecure
    ? createThrowAwayAuthority('Xinheng reference platform, for tests alone')
    : undefined;
  const network = await startNetwork({
    profile,
    seed,
    companies,
    start: worldStart,
    ...(options.events === undefined ? {} : { events: options.events }),
    relayTimeoutMs: patienceMs / 2,
    // The platform is to look at the certificate of whom it calls, so there has to be one.
    tls: { certificate: 'self-signed' },
    ...(authority === undefined ? {} : { sendToPlatform: createSendToPlatform({ ca: authority.cert }) }),
    // The platform knows the node by one key, whether a check or the network itself speaks as the node.
    nodeClient: {
      clientId,
      key: { algorithm: 'SM2-SM3', privateKey: importPrivateKeyPem(privateKeyPem) },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'xinheng-'));
  try {
    const clientFile = join(folder, 'clients.json');
    writeFileSync(clientFile, JSON.stringify(clients.file), { mode: 0o600 });
    const authorityFile = join(folder, 'authority.pem');
    writeFileSync(authorityFile, network.trust.ca ?? '');
    const certificateFile = join(folder, 'certificate.pem');
    if (authority) {
      const { cert, key } = authority.issue({
        commonName: 'Xinheng reference platform',
        use: 'server',
        names: ['127.0.0.1'],
      });
      writeFileSync(certificateFile, `${cert}${key}`, { mode: 0o600 });
    }
    const testingToken = randomBytes(24).toString('base64url');
    const platform = await spawn(
      {
        PLATFORM_PROFILE: profile,
        PLATFORM_NODE_URL: network.addresses.provincialNode,
        PLATFORM_NODE_PUBLIC_KEY: network.nodePublicKey,
        PLATFORM_FORMER_NODE_URL: network.addresses.nationalNode,
        PLATFORM_UPSTREAM_CA: authorityFile,
        ...(authority ? { PLATFORM_CERTIFICATE: certificateFile } : {}),
        PLATFORM_DEPARTMENT_URL: network.addresses.department,
        PLATFORM_DEPARTMENT_CLIENT_ID: network.departmentClient.clientId,
        PLATFORM_DEPARTMENT_KEY: network.departmentClient.hmacKey,
        PLATFORM_CLIENTS: clientFile,
        // Nobody is to wait long for the one upload that is left without an answer.
        PLATFORM_UPLOAD_TIMEOUT_MS: String(uploadTimeoutMs),
        PLATFORM_TESTING_TOKEN: testingToken,
        PLATFORM_START: new Date(worldStart).toISOString(),
        ...(fault === undefined ? {} : { PLATFORM_FAULT: fault }),
      },
      twin,
    );
    const { control } = network.inProcess;
    for (const { applicationId } of control.state().admissions) {
      control.setCallback(applicationId, `${platform.baseUrl}/v1/node/events`);
    }
    return {
      addresses: network.addresses,
      binding: {
        runId: randomUUID(),
        seed,
        profile,
        companies,
        platform: {
          name: twin ? '孪生平台' : '参考平台',
          baseUrl: platform.baseUrl,
          institutions: clients.institutions,
          node: clients.node,
          operator: clients.operator,
          testing: { token: testingToken },
          ...(authority ? { tls: { ca: authority.cert } } : {}),
          answerTimeoutMs: patienceMs,
          nodeSilenceMs,
          ...(twin === 'lean' ? { claims: [] } : {}),
        },
        network: {
          adminUrl: network.addresses.admin,
          adminToken: network.adminToken,
          speaksTls: network.addresses.provincialNode.startsWith('https:'),
        },
      },
      async close() {
        await platform.close();
        await network.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await network.close();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
