import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';
import type { OptionId } from '../driver/platform-options.ts';
import type {
  InstitutionRole,
  PlatformBinding,
  PlatformTls,
  SigningCredentials,
} from '../driver/run-binding.ts';
import { configurationFlaws } from './configuration-flaws.ts';
import { configurationSchema } from './configuration-schema.ts';
import { Misuse } from './misuse.ts';
import { readNetworkTls, type ConfiguredTls, type NetworkTlsEntry } from './read-network-tls.ts';
import { readPlatformTls } from './read-platform-tls.ts';

/** One client in the file: credentials with files and environment variables not yet read. */
interface ClientEntry {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly algorithm?: 'SM2-SM3' | 'HMAC-SM3';
  readonly privateKeyFile?: string;
  readonly hmacKey?: string;
}

interface ConfigurationFile {
  readonly profile: string;
  readonly seed?: string;
  readonly companies?: number;
  readonly platform: {
    readonly name: string;
    readonly address: string;
    /** Files beside `serverName`. */
    readonly tls?: PlatformTls;
    readonly answerTimeoutSeconds?: number;
    readonly nodeSilenceSeconds?: number;
    readonly requestsPerSecond?: number;
    readonly startTimeoutSeconds?: number;
    readonly institutions: Partial<Record<InstitutionRole, ClientEntry>>;
    readonly node?: ClientEntry;
    readonly operator?: ClientEntry;
    readonly testing?: { readonly token: string };
    readonly claims?: readonly OptionId[];
  };
  readonly network?: {
    readonly host?: string;
    readonly ports?: Partial<Record<'nationalNode' | 'provincialNode' | 'department', number>>;
    readonly tls?: NetworkTlsEntry;
  };
}

/** What `xinheng.config.yaml` says, with secrets and key files read. */
export interface Configuration {
  readonly file: string;
  readonly profile: string;
  readonly seed: string;
  /** By default, see `jurisdictionSize`. */
  readonly companies?: number;
  readonly platform: PlatformBinding;
  /** How long a run waits for the platform to come up, in milliseconds. */
  readonly startTimeoutMs: number;
  readonly network: Omit<NonNullable<ConfigurationFile['network']>, 'tls'> & { readonly tls?: ConfiguredTls };
}

const code = 'bad-configuration';

/** Puts in what the environment says; throws Misuse where it says nothing of a name. */
function expandEnvironment(content: unknown, file: string): unknown {
  const absent = new Set<string>();

  function expand(value: unknown): unknown {
    if (typeof value === 'string') {
      return value.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
        const found = process.env[name];
        if (found === undefined) absent.add(name);
        return found ?? '';
      });
    }
    if (Array.isArray(value)) return value.map(expand);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, expand(each)]));
  }

  const expanded = expand(content);
  if (absent.size === 0) return expanded;
  const names = [...absent];
  throw new Misuse(
    'missing-environment',
    `${file} uses ${names.map((name) => `\${${name}}`).join(', ')}, which ${names.length === 1 ? 'is' : 'are'} not set.`,
    `Set the environment ${names.length === 1 ? 'variable' : 'variables'} ${names.join(', ')}.`,
  );
}

function read(file: string): string {
  if (!existsSync(file)) {
    throw new Misuse(
      'no-configuration',
      `There is no configuration ${file}.`,
      'Write one (see README, "Bind your platform"), name another with --config, or test the platform that comes with xinheng: add --reference.',
    );
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(code, `Cannot read ${file}.`, 'Check its permissions.', { cause: error });
  }
}

function credentialsOf(entry: ClientEntry, where: string, folder: string): SigningCredentials {
  const { clientId, algorithm = 'SM2-SM3', privateKeyFile, hmacKey } = entry;
  if (algorithm === 'HMAC-SM3') {
    if (hmacKey === undefined)
      throw new Misuse(code, `${where} signs with HMAC-SM3 but has no hmacKey.`, 'Add hmacKey, in hex.');
    return { clientId, algorithm, hmacKey };
  }
  if (privateKeyFile === undefined) {
    throw new Misuse(
      code,
      `${where} signs with SM2-SM3 but has no privateKeyFile.`,
      'Add the path of its PKCS#8 PEM.',
    );
  }
  const path = resolve(folder, privateKeyFile);
  try {
    return { clientId, algorithm, privateKeyPem: readFileSync(path, 'utf8') };
  } catch (error) {
    throw new Misuse('missing-key', `Cannot read the key of ${where}, ${path}.`, 'Correct privateKeyFile.', {
      cause: error,
    });
  }
}

/** Reads and validates a configuration file; every mistake is a {@link Misuse} that names file and line. */
export function readConfiguration(file: string): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(read(file), { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) {
    throw new Misuse(
      code,
      `${file}:${String(syntax.linePos?.[0].line ?? 1)} is no YAML: ${syntax.message.split('\n')[0] ?? ''}`,
      'Correct the syntax.',
    );
  }
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false });
  const content = expandEnvironment(document.toJS(), file);
  if (!ajv.validate(configurationSchema, content)) {
    throw configurationFlaws(ajv.errors ?? [], { file, document, lines });
  }
  const parsed = content as ConfigurationFile;
  const { name, address } = parsed.platform;
  const { answerTimeoutSeconds = 10, nodeSilenceSeconds, startTimeoutSeconds = 30 } = parsed.platform;
  const { institutions, node, operator, testing, claims, tls, requestsPerSecond } = parsed.platform;
  const folder = dirname(file);
  const { tls: networkTls, ...network } = parsed.network ?? {};
  return {
    file,
    profile: parsed.profile,
    seed: parsed.seed ?? 'xinheng',
    ...(parsed.companies === undefined ? {} : { companies: parsed.companies }),
    startTimeoutMs: startTimeoutSeconds * 1_000,
    network: { ...network, ...(networkTls ? { tls: readNetworkTls(networkTls, folder) } : {}) },
    platform: {
      name,
      baseUrl: address.replace(/\/+$/, ''),
      answerTimeoutMs: answerTimeoutSeconds * 1_000,
      ...(nodeSilenceSeconds === undefined ? {} : { nodeSilenceMs: nodeSilenceSeconds * 1_000 }),
      ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
      institutions: Object.fromEntries(
        Object.entries(institutions).map(([role, entry]) => [
          role,
          {
            ...credentialsOf(entry, `platform.institutions.${role}`, folder),
            clientSecret: entry.clientSecret ?? '',
          },
        ]),
      ),
      ...(node ? { node: credentialsOf(node, 'platform.node', folder) } : {}),
      ...(operator ? { operator: credentialsOf(operator, 'platform.operator', folder) } : {}),
      ...(testing ? { testing } : {}),
      ...(claims === undefined ? {} : { claims }),
      ...(tls ? { tls: readPlatformTls(tls, { address, folder }) } : {}),
    },
  };
}
