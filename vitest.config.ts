import { defineConfig } from 'vitest/config';

/** Tests that change what a whole process shares, its environment or its sockets. */
const alone = [
  'mocks/msw/**/*.test.ts',
  'scripts/interop/verify-with.test.ts',
  'scripts/gates/readme-configuration.test.ts',
];
/** What needs a container engine has a run of its own: `npm run test:containers`. */
const noTests = ['**/node_modules/**', 'dist/**', 'scripts/containers/tests/**'];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{src,mocks,suites,fixtures,scripts,openapi}/**/*.test.ts'],
          exclude: [...noTests, ...alone],
          // A module is loaded once for all files of a worker: most of a file's time went into loading.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: noTests } },
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A page in a browser answers a click when it gets to it, which takes a while on a busy machine.
    expect: { poll: { timeout: 15_000 } },
  },
});
