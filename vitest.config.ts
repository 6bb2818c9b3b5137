import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,mocks,suites,fixtures,scripts,openapi}/**/*.test.ts'],
    // What needs a container engine has a run of its own: `npm run test:containers`.
    exclude: ['**/node_modules/**', 'dist/**', 'scripts/containers/tests/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A page in a browser answers a click when it gets to it, which takes a while on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
