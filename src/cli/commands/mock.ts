import { Command, InvalidArgumentError, Option } from 'commander';
import { servingJournalBounds } from '../../../mocks/journal.ts';
import { startNetwork } from '../../../mocks/network.ts';
import { worldStart, type EventChoice } from '../../../fixtures/world/index.ts';
import type { NetworkRule } from '../../contract/admin.ts';
import { envelopeVariants } from '../../crypto/envelope-variants.ts';
import { defaultProfile } from '../default-profile.ts';
import { awaitSignal, endOnSignal } from '../end-on-signal.ts';
import { eventsOption } from '../events-option.ts';
import { requireProfile } from '../known.ts';
import { adminPages } from '../mock/admin-pages.ts';
import { adminTokenVariable, openAdministrationWarning, readAdminToken } from '../mock/administration.ts';
import { announcementDocument, announcementLines } from '../mock/announcement.ts';
import { readTls, unnamedHostsWarning, type TlsOptions } from '../mock/read-tls.ts';
import { writeTlsFiles } from '../mock/write-tls-files.ts';
import { startMisuse } from '../mock/start-misuse.ts';
import type { Output, SetExitCode } from '../output.ts';

interface MockOptions extends TlsOptions {
  readonly profile: string;
  readonly seed: string;
  readonly events: EventChoice;
  readonly envelope?: string;
  readonly port: number;
  readonly host: string;
  readonly adminHost: string;
  readonly adminToken?: string;
  readonly store?: string;
  readonly rules?: string;
  /** Seconds that requests under way have to be answered in when the process is asked to end. */
  readonly drain: number;
  readonly json?: true;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_532) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 65532; 0 takes free ports.');
  }
  return port;
}

function seconds(value: string): number {
  const told = Number(value);
  if (value.trim() === '' || !(told >= 0 && told <= 3600))
    throw new InvalidArgumentError('It must be a number of seconds from 0 to 3600.');
  return told;
}

/** National node, provincial node, department and administration on four neighbouring ports; free ones for 0. */
function portsFrom(port: number) {
  return port === 0
    ? {}
    : { ports: { nationalNode: port, provincialNode: port + 1, department: port + 2, admin: port + 3 } };
}

/** What reads YAML is loaded for whoever names a file. */
async function readRules(file: string, profile: string): Promise<readonly NetworkRule[]> {
  const { readRulesFile } = await import('../mock/read-rules-file.ts');
  return readRulesFile(file, profile);
}

async function serve(options: MockOptions, output: Output): Promise<void> {
  requireProfile(options.profile);
  const { profile, seed, events, port, store, host, adminHost, tlsCaOut, tlsClientOut } = options;
  const adminToken = readAdminToken(options.adminToken, process.env[adminTokenVariable]);
  const tls = readTls(options);
  const rules = options.rules === undefined ? [] : await readRules(options.rules, profile);
  // From here on, so that a signal during the start is not lost: for process 1 of a container nothing else ends it.
  const signal = awaitSignal();
  const network = await startNetwork({
    profile,
    seed,
    events,
    host,
    adminHost,
    start: worldStart,
    journal: servingJournalBounds,
    pages: adminPages(),
    ...portsFrom(port),
    ...(options.envelope === undefined ? {} : { envelope: options.envelope }),
    ...(store === undefined ? {} : { store }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(tls === undefined ? {} : { tls }),
  }).catch((error: unknown) => {
    signal.forget();
    throw startMisuse(error, { port, host, adminHost });
  });
  try {
    const { control } = network.inProcess;
    if (rules.length > 0) await control.turn(async () => control.rules.add(rules));
    for (const warning of [openAdministrationWarning(adminHost), unnamedHostsWarning(tls, network.addresses)])
      if (warning !== undefined) output.note(`${warning}\n`);
    const files = writeTlsFiles(network.trust, {
      ...(tlsCaOut === undefined ? {} : { caFile: tlsCaOut }),
      ...(tlsClientOut === undefined ? {} : { clientFile: tlsClientOut }),
    });
    const { tlsClientCa: clientCaFile } = options;
    const announced = { profile, seed, events, network, files, ...(clientCaFile && { clientCaFile }) };
    if (options.json) output.out(`${JSON.stringify(announcementDocument(announced))}\n`);
    else output.out(`${announcementLines(announced).join('\n')}\n`);
    await signal.ended;
  } finally {
    // Whoever asks a second time does not wait.
    const atOnce = endOnSignal(async () => undefined);
    await network.close({ withinMs: options.drain * 1000 });
    atOnce();
    signal.forget();
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
        .env('XINHENG_PORT')
        .argParser(portNumber),
    )
    .addOption(
      new Option('--host <address>', '节点与部门监听的地址 / address that nodes and departments listen on')
        .default('127.0.0.1')
        .env('XINHENG_HOST'),
    )
    .addOption(
      new Option('--admin-host <address>', '管理接口监听的地址 / address that the administration listens on')
        .default('127.0.0.1')
        .env('XINHENG_ADMIN_HOST'),
    )
    .option(
      '--admin-token <text>',
      `管理接口的令牌，默认随机，或取自 ${adminTokenVariable} / token of the administration; a random one, or that of the variable`,
    )
    .addOption(
      new Option(
        '--envelope <name>',
        '节点信封的变体，默认依规则集 / variant of the envelope that the nodes speak; by default the profile’s',
      ).choices(envelopeVariants.map(({ name }) => name)),
    )
    .addOption(eventsOption())
    .option(
      '--store <place>',
      '把状态存入 SQLite 文件，或 postgres://…（多个进程共用一个世界）；默认只在内存 / keep the state in a SQLite file, or in postgres://… for several processes that serve one world; in memory by default',
    )
    .addOption(
      new Option(
        '--tls <how>',
        '以 HTTPS 提供服务，证书自签 / speak HTTPS with a certificate of its own making',
      ).choices(['self-signed']),
    )
    .option('--tls-cert <file>', '以 HTTPS 提供服务的证书（PEM）/ speak HTTPS with this certificate, PEM')
    .option('--tls-key <file>', '其私钥（PEM）/ its key, PEM')
    .option(
      '--tls-client-ca <file>',
      '双向 TLS：客户端证书须由此签发 / mutual TLS: clients show a certificate of this authority, PEM',
    )
    .option('--tls-ca-out <file>', '把自签的根证书写到此处 / write the authority of --tls self-signed here')
    .option(
      '--tls-client-out <file>',
      '双向 TLS：签发客户端证书，连同私钥写到此处 / mutual TLS: issue a certificate to clients and write it here with its key',
    )
    .option(
      '--tls-name <name...>',
      '自签证书另含的主机名或地址 / more names or addresses of a self-signed certificate',
    )
    .addOption(
      new Option(
        '--drain <seconds>',
        '收到结束信号后，等待进行中请求的最长秒数 / how long requests under way are waited for at the end',
      )
        .default(8)
        .argParser(seconds),
    )
    .option('--rules <file>', '坏日子的规则（YAML） / rules for bad days, YAML')
    .option('--json', '标准输出只打印一个 JSON 文档 / print one JSON document and nothing else')
    .action(async (options: MockOptions) => {
      await serve(options, output);
      setExitCode(0);
    });
}
