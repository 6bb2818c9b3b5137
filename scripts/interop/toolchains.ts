import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Command, Toolchain } from './toolchain.ts';

const sourcesOf = (name: string): string => path.join(import.meta.dirname, name);

function javaProgram(cache: string, program: readonly string[]): Command {
  const classPath = [path.join(cache, 'classes'), path.join(cache, 'lib', '*')].join(path.delimiter);
  return { program: 'java', arguments: ['-cp', classPath, ...program] };
}

function pythonProgram(cache: string, program: readonly string[]): Command {
  const environment = { PYTHONPATH: path.join(cache, 'packages'), PYTHONDONTWRITEBYTECODE: '1' };
  return { program: 'python3', arguments: program, environment };
}

const go: Toolchain = {
  name: 'go',
  sources: sourcesOf('go'),
  needs: [['go', 'version']],
  prepare: (cache) => [
    {
      program: 'go',
      arguments: ['build', '-mod=readonly', '-o', path.join(cache, 'verify'), '.'],
      // The Go that is there has to do: no other one is fetched.
      environment: { GOTOOLCHAIN: 'local' },
    },
  ],
  verify: (cache, folder) => ({ program: path.join(cache, 'verify'), arguments: [folder] }),
  converse: (cache, facts) => ({ program: path.join(cache, 'verify'), arguments: ['client', facts] }),
};

const java: Toolchain = {
  name: 'java',
  sources: sourcesOf('java'),
  needs: [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '-version'],
  ],
  prepare: (cache) => [
    {
      program: 'mvn',
      arguments: ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${path.join(cache, 'lib')}`],
    },
    {
      program: 'javac',
      arguments: [
        ...['--release', '17', '-encoding', 'UTF-8', '-Xlint:all,-classfile'],
        ...['-cp', path.join(cache, 'lib', '*'), '-d', path.join(cache, 'classes')],
        ...readdirSync(sourcesOf('java')).filter((name) => name.endsWith('.java')),
      ],
    },
  ],
  verify: (cache, folder) => javaProgram(cache, ['VerifyVectors', folder]),
  converse: (cache, facts) => javaProgram(cache, ['NetworkClient', facts]),
};

const python: Toolchain = {
  name: 'python',
  sources: sourcesOf('python'),
  needs: [['python3', '-m', 'pip', '--version']],
  prepare: (cache) => [
    {
      program: 'python3',
      arguments: [
        ...[
          '-m',
          'pip',
          'install',
          '--quiet',
          '--disable-pip-version-check',
          '--require-hashes',
          '--no-deps',
        ],
        ...['--target', path.join(cache, 'packages'), '-r', 'requirements.txt'],
      ],
    },
  ],
  verify: (cache, folder) => pythonProgram(cache, ['verify_vectors.py', folder]),
  converse: (cache, facts) => pythonProgram(cache, ['network_client.py', facts]),
};

const node: Toolchain = {
  name: 'node',
  sources: sourcesOf('node'),
  needs: [],
  prepare: () => [],
  verify: (_cache, folder) => ({ program: process.execPath, arguments: ['main.ts', folder] }),
};

/** Everyone who verifies the vectors: the product itself, and three that share nothing with it. */
export const toolchains: readonly Toolchain[] = [node, go, java, python];
