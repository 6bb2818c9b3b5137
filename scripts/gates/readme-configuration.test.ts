import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { generateSm2KeyPair } from '../../src/crypto/sm2-key.ts';
import { readConfiguration } from '../../src/cli/configuration.ts';
import { scratchRepository } from './scratch-repository.ts';

const root = path.resolve(import.meta.dirname, '../..');

test.each(['README.md', 'README.zh-CN.md'])(
  'the configuration in %s is one that xinheng accepts',
  (document) => {
    const page = readFileSync(path.join(root, document), 'utf8');
    const example = /^```yaml\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
    const scratch = scratchRepository({ 'xinheng.config.yaml': example });
    mkdirSync(path.join(scratch.root, 'keys'));
    for (const [, file = ''] of example.matchAll(/privateKeyFile: (\S+\.pem)/g)) {
      writeFileSync(path.join(scratch.root, file), generateSm2KeyPair().privateKeyPem);
    }
    for (const [, name = ''] of example.matchAll(/\$\{(\w+)\}/g)) vi.stubEnv(name, '00'.repeat(16));

    const { profile, platform, network } = readConfiguration(path.join(scratch.root, 'xinheng.config.yaml'));

    vi.unstubAllEnvs();
    expect(profile).toBe('hebei-2022');
    expect(Object.keys(platform.institutions)).toHaveLength(6);
    expect(platform).toMatchObject({ node: { algorithm: 'SM2-SM3' }, operator: { algorithm: 'SM2-SM3' } });
    expect(network.ports).toEqual({ nationalNode: 7300, provincialNode: 7301, department: 7302 });
  },
);
