import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Gate, Repository } from './repository.ts';

/** Hosts that serve packages in public; what a machine is configured with is asked of the machine. */
const publicRegistries =
  /\b(registry\.(npmjs|yarnpkg|npmmirror)\.|registry\.npm\.|files\.pythonhosted\.|pypi\.(org|tuna)|repo1?\.maven\.|maven\.aliyun\.|proxy\.golang\.|goproxy\.(cn|io)|(deb|security|snapshot)\.debian\.|(archive|ports|security)\.ubuntu\.|mirrors?\.[a-z0-9-]+\.(cn|com|org|edu|net))/i;
const machinePaths = [/\/(home|Users)\/[a-z0-9_.-]+\//i, /\b[A-Z]:\\Users\\/i];
const binary = /\.(png|jpe?g|gif|ico|pdf|docx|xlsx|woff2?|zip|gz|tgz)$/;

/**
 * No committed file says where packages come from or where a machine keeps its files: both differ from machine to
 * machine, and the lock file must serve all of them.
 */
export const addresses: Gate = {
  name: 'no address of a package registry and no path of a machine',
  find: (repository) => findAddresses(repository, configuredHosts()),
};

/** The same, with `hosts` as the registries that the machine is configured with. */
export function findAddresses(repository: Repository, hosts: readonly string[]): readonly string[] {
  return repository.files
    .filter((file) => !binary.test(file))
    .flatMap((file) => findInFile(file, repository, hosts));
}

function findInFile(file: string, { root, read }: Repository, hosts: readonly string[]): string[] {
  const text = read(file);
  const findings: string[] = [];
  const places = [`${root}/`, ...(homedir() === '/' ? [] : [`${homedir()}/`])];
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${file}:${index + 1}`;
    const host = publicRegistries.exec(line)?.[0] ?? hosts.find((each) => line.includes(each));
    if (host !== undefined) findings.push(`${where} holds the address of a package registry ("${host}").`);
    const place = machinePaths.map((each) => each.exec(line)?.[0]).find((each) => each !== undefined);
    const found = place ?? places.find((each) => line.includes(each));
    if (found !== undefined) findings.push(`${where} holds a path of a machine ("${found}").`);
  }
  if (path.basename(file) === 'package-lock.json' && text.includes('"resolved": "http')) {
    findings.push(
      `${file} says where packages were found: run npm with omit-lockfile-registry-resolved=true.`,
    );
  }
  return findings;
}

/** The registries that this machine's npm, pip, go and apt are configured with; tools that are missing have none. */
function configuredHosts(): readonly string[] {
  const told = [
    output('npm', ['config', 'get', 'registry']),
    output('pip', ['config', 'list']),
    output('go', ['env', 'GOPROXY']),
    ...aptSources(),
  ];
  const hosts = told.flatMap((text) => [...text.matchAll(/https?:\/\/(?:[^@/\s]*@)?([^/\s,|"']+)/g)]);
  const names = hosts.flatMap(([, host]) => (host === undefined ? [] : [host]));
  // A proxy on the machine itself has no name that would mean anything elsewhere.
  return [...new Set(names)].filter((host) => !/^(localhost|127\.|\[::1\])/.test(host));
}

function output(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

function aptSources(): string[] {
  const folder = '/etc/apt';
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /sources?(\.list)?$/.test(file) && file.includes('.'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  } catch {
    return [];
  }
}
