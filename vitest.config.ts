import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,mocks,suites,fixtures,scripts,openapi}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A page in a browser answers a click when it gets to it, which takes a while on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
