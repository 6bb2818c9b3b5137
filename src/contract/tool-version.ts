import { existsSync, readFileSync } from 'node:fs';

/** Version of the package, from the `package.json` above this file, in the checkout and when installed. */
export function toolVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    const path = new URL(up, import.meta.url);
    if (!existsSync(path)) continue;
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (
      typeof manifest === 'object' &&
      manifest !== null &&
      'name' in manifest &&
      manifest.name === 'xinheng' &&
      'version' in manifest
    ) {
      return String(manifest.version);
    }
  }
  throw new Error('The package.json of xinheng is missing beside its sources.');
}
