// npm run test:interop [-- --require go,java,python]: clients in Go, Java and Python, written from the specification alone,
// speak to the national node in three variants of the envelope, and then each has to notice forged answers. A language
// without tools is skipped, and the output says so; --require makes that a failure.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { conversations, converseWith, overlooksForgery, stepCount } from './converse-with.ts';
import { toolchains } from './toolchains.ts';
import { missingTool, prepareToolchain } from './verify-with.ts';

const { values } = parseArgs({ options: { require: { type: 'string', default: '' } } });
const required = values.require.split(',').filter((name) => name !== '');
const clients = toolchains.filter(({ converse }) => converse !== undefined);
const unknown = required.filter((name) => !clients.some((each) => each.name === name));
if (unknown.length > 0) {
  const known = clients.map(({ name }) => name).join(', ');
  console.error(`--require names ${unknown.join(', ')}, of which there is no client. There are ${known}.`);
  process.exit(2);
}

const caches = path.resolve(import.meta.dirname, '../../node_modules/.cache/xinheng-vectors');
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const client of clients) {
  const missing = missingTool(client);
  if (missing !== undefined) {
    const isRequired = required.includes(client.name);
    totals[isRequired ? 'failed' : 'skipped'] += 1;
    console.log(`${isRequired ? 'MISSING' : 'SKIPPED'} ${client.name}: ${missing}`);
    continue;
  }
  const { cache, complaint } = prepareToolchain(client, caches);
  if (complaint !== undefined) {
    totals.failed += 1;
    console.log(complaint);
    continue;
  }
  for (const conversation of conversations) {
    const { passed, failed, output } = await converseWith(client, cache, conversation);
    const lacking = Math.max(0, stepCount - passed - failed);
    totals.passed += passed;
    totals.failed += failed + lacking;
    const how = `${conversation.envelope}, ${conversation.point} points`;
    console.log(`${client.name}: ${passed} passed, ${failed + lacking} failed (${how})`);
    if (failed + lacking > 0) console.log(output);
  }
  const overlooks = await overlooksForgery(client, cache);
  totals[overlooks ? 'failed' : 'passed'] += 1;
  console.log(`${client.name}: ${overlooks ? 'OVERLOOKS a forged answer' : 'notices a forged answer'}`);
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (totals.failed > 0) process.exitCode = 1;
