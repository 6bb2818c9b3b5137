#!/usr/bin/env node
// Nothing but built-ins may be imported before the version is known, or an old Node fails with a riddle.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `error unsupported-node: xinheng needs Node 24 or newer; this is Node ${process.versions.node}. Install Node 24, or run it with "npx -p node@24 -p xinheng xinheng".`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  await main();
}
export {};
