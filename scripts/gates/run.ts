import path from 'node:path';
import { gates } from './gates.ts';
import { openRepository } from './repository.ts';

// `npm run gates`: one line a gate, its findings below it; 1 if there are any.
const repository = openRepository(path.resolve(import.meta.dirname, '../..'));
for (const gate of gates) {
  const findings = gate.find(repository);
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${gate.name}`);
  for (const finding of findings) console.log(`    ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
