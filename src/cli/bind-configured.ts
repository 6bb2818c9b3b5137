import { randomUUID } from 'node:crypto';
import { startNetwork } from '../../mocks/network.ts';
import { createSendToPlatform } from '../../mocks/provincial-node/send-to-platform.ts';
import { worldStart, type EventChoice } from '../../fixtures/world/index.ts';
import type { BoundRun } from './binding.ts';
import { jurisdictionSize } from '../contract/jurisdiction-size.ts';
import { loadContract } from '../contract/load-contract.ts';
import { readConfiguration } from './configuration.ts';
import { requireProfile } from './known.ts';
import { unnamedHostsWarning } from './mock/read-tls.ts';
import { memberWords } from './mock/tls-words.ts';
import { writeTlsFiles, type TlsFiles } from './mock/write-tls-files.ts';
import { labelledLines, networkFacts, type LabelledFact } from './network-facts.ts';

/**
 * Starts the mock network where the configuration wants it and binds the configured platform to it. The world
 * begins at its own start when the platform's clock can be moved there, and now when it cannot.
 */
export async function bindConfigured({
  file,
  profile,
  events = 'none',
}: {
  file: string;
  profile?: string;
  events?: EventChoice;
}): Promise<BoundRun> {
  const configuration = readConfiguration(file);
  const { platform, seed } = configuration;
  const chosen = profile ?? configuration.profile;
  requireProfile(chosen);
  const companies = configuration.companies ?? jurisdictionSize(loadContract(chosen).profile, events);
  const { host, ports, tls } = configuration.network;
  const network = await startNetwork({
    profile: chosen,
    seed,
    companies,
    events,
    start: platform.testing ? worldStart : 'now',
    ...(host === undefined ? {} : { host }),
    ...(ports === undefined ? {} : { ports }),
    ...(tls?.network === undefined ? {} : { tls: tls.network }),
    ...(platform.tls === undefined ? {} : { sendToPlatform: createSendToPlatform(platform.tls) }),
  });
  try {
    writeTlsFiles(network.trust, tls?.files ?? {}, memberWords);
  } catch (error) {
    await network.close();
    throw error;
  }
  const warning = unnamedHostsWarning(tls?.network, network.addresses);
  return {
    binding: {
      runId: randomUUID(),
      seed,
      profile: chosen,
      companies,
      platform,
      network: {
        adminUrl: network.addresses.admin,
        adminToken: network.adminToken,
        speaksTls: network.addresses.provincialNode.startsWith('https:'),
      },
    },
    addresses: [
      `${platform.name}  ${platform.baseUrl}`,
      ...labelledLines([...networkFacts(network), ...trustFacts(tls?.files ?? {})]),
      ...(warning === undefined ? [] : [warning]),
    ],
    startTimeoutMs: configuration.startTimeoutMs,
    close: () => network.close(),
  };
}

function trustFacts({ caFile, clientFile }: TlsFiles): readonly LabelledFact[] {
  return [
    ...(caFile === undefined ? [] : [['根证书 / authority to trust', caFile] as const]),
    ...(clientFile === undefined ? [] : [['客户端证书 / client certificate', clientFile] as const]),
  ];
}
