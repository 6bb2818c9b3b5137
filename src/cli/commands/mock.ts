import { once } from 'node:events';
import { Command, InvalidArgumentError, Option } from 'commander';
import { startNetwork } from '../../../mocks/network.ts';
import { worldStart, type EventChoice } from '../../../fixtures/world/index.ts';
import { listPlaceholders, listProfiles } from '../../contract/list-profiles.ts';
import { createPagesApp } from '../../pages/create-pages-app.ts';
import { listPages } from '../../pages/list-pages.ts';
import { defaultProfile } from '../default-profile.ts';
import { eventsOption } from '../events-option.ts';
import { requireProfile } from '../known.ts';
import { adminTokenVariable, openAdministrationWarning, readAdminToken } from '../mock/administration.ts';
import { startMisuse } from '../mock/start-misuse.ts';
import { networkAddressLines } from '../network-address-lines.ts';
import type { Output, SetExitCode } from '../output.ts';

interface MockOptions {
  readonly profile: string;
  readonly seed: string;
  readonly events: EventChoice;
  readonly port: number;
  readonly host: string;
  readonly adminHost: string;
  readonly adminToken?: string;
  readonly store?: string;
  readonly json?: true;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_532) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 65532; 0 takes free ports.');
  }
  return port;
}

/** National node, provincial node, department and administration on four neighbouring ports; free ones for 0. */
function portsFrom(port: number) {
  return port === 0
    ? {}
    : { ports: { nationalNode: port, provincialNode: port + 1, department: port + 2, admin: port + 3 } };
}

async function serve(options: MockOptions, output: Output): Promise<void> {
  requireProfile(options.profile);
  const { profile, seed, events, port, store, host, adminHost } = options;
  const adminToken = readAdminToken(options.adminToken, process.env[adminTokenVariable]);
  const network = await startNetwork({
    profile,
    seed,
    events,
    host,
    adminHost,
    start: worldStart,
    pages: createPagesApp(listPages({ profiles: listProfiles(), placeholders: listPlaceholders() })),
    ...portsFrom(port),
    ...(store === undefined ? {} : { store }),
    ...(adminToken === undefined ? {} : { adminToken }),
  }).catch((error: unknown) => {
    throw startMisuse(error, { port, host, adminHost });
  });
  try {
    const warning = openAdministrationWarning(adminHost);
    if (warning !== undefined) output.note(`${warning}\n`);
    const docs = `${network.addresses.admin}/docs`;
    const {
      addresses,
      adminToken,
      nodePublicKey,
      nationalNodePublicKey,
      departmentClient,
      nationalClient,
      envelope,
    } = network;
    if (options.json)
      output.out(
        `${JSON.stringify({ profile, seed, events, addresses, docs, adminToken, nodePublicKey, nationalNodePublicKey, departmentClient, nationalClient, envelope })}\n`,
      );
    else {
      for (const line of networkAddressLines(network)) output.out(`${line}\n`);
      output.out(`管理接口 / administration      ${addresses.admin}\n`);
      output.out(`接口与清单 / pages to read      ${docs}\n\n`);
      output.out(
        `curl -s -X POST ${addresses.nationalNode}/api/publicKey -H 'content-type: application/json' -d '{}'\n`,
      );
      output.out(`curl -s ${addresses.admin}/state -H 'authorization: Bearer ${adminToken}'\n`);
    }
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await network.close();
  }
}

/** `xinheng mock`: serves the mock network until it is asked to end. */
export function mockCommand(output: Output, setExitCode: SetExitCode): Command {
  return new Command('mock')
    .description('启动模拟网络 / serve the mock network')
    .option('--profile <id>', '规则集 / profile', defaultProfile)
    .option('--seed <text>', '虚构世界的种子 / seed of the synthetic world', 'xinheng')
    .addOption(
      new Option(
        '--port <n>',
        '起始端口，依次用四个；0 为任意空闲端口 / first of four ports; 0 takes free ones',
      )
        .default(0)
        .argParser(portNumber),
    )
    .option(
      '--host <address>',
      '节点与部门监听的地址 / address that nodes and departments listen on',
      '127.0.0.1',
    )
    .option(
      '--admin-host <address>',
      '管理接口监听的地址 / address that the administration listens on',
      '127.0.0.1',
    )
    .option(
      '--admin-token <text>',
      `管理接口的令牌，默认随机，或取自 ${adminTokenVariable} / token of the administration; a random one, or that of the variable`,
    )
    .addOption(eventsOption())
    .option('--store <file>', '把世界事件存入 SQLite 文件 / keep the events of the world in a SQLite file')
    .option('--json', '标准输出只打印一个 JSON 文档 / print one JSON document and nothing else')
    .action(async (options: MockOptions) => {
      await serve(options, output);
      setExitCode(0);
    });
}
