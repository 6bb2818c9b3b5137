import { startVitest } from 'vitest/node';

// The tests of `npm run test:containers`, in a process of their own: their runner ends its process when it is asked
// to, and whoever started the engine has to end that first.
const vitest = await startVitest([], {
  config: false,
  root: import.meta.dirname,
  include: ['tests/*.test.ts'],
  globalSetup: ['tests/build-image.ts'],
  reporters: ['verbose'],
  testTimeout: 240_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000, interval: 250 } },
  watch: false,
});
await vitest.close();
