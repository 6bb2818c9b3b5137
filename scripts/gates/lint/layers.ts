/** One layer of the code. Paths count from the root, with `/` between folders; a folder stands for all it holds. */
export interface Layer {
  readonly name: string;
  /** The folder or file that it is. */
  readonly place: string;
  /** What its files may import besides packages; a layer names itself too, if its files import each other. */
  readonly may: readonly string[];
  /** What it may import types from, and nothing else. */
  readonly mayTypes?: readonly string[];
}

const generated = 'openapi/generated';
const foundation = ['src/engine', 'src/contract', 'src/crypto'];
const middle = [...foundation, 'src/leaks', 'src/driver', 'fixtures'];
const referencePlatform = [
  'src/contract',
  'src/crypto',
  'src/engine/clock.ts',
  'src/engine/text.ts',
  'fixtures/tables',
  'mocks/platform',
];

/**
 * Imports point one way. A file belongs to the last layer that holds it, so a folder stands before what is inside
 * it. What no layer holds (the command line, scripts, configuration) may import anything.
 */
export const layers: readonly Layer[] = [
  { name: 'generated', place: generated, may: [generated] },
  { name: 'engine', place: 'src/engine', may: ['src/engine'] },
  { name: 'crypto', place: 'src/crypto', may: ['src/crypto'] },
  { name: 'contract', place: 'src/contract', may: ['src/contract', 'src/engine', generated] },
  { name: 'fuzz', place: 'src/fuzz', may: [...foundation, 'src/fuzz'] },
  { name: 'fixtures', place: 'fixtures', may: [...foundation, 'fixtures'] },
  { name: 'tables', place: 'fixtures/tables', may: [...foundation, 'fixtures/tables'] },
  { name: 'leaks', place: 'src/leaks', may: [...foundation, 'src/leaks', 'fixtures'] },
  { name: 'driver', place: 'src/driver', may: middle },
  { name: 'report', place: 'src/report', may: [...middle, 'src/report'] },
  {
    name: 'pages',
    place: 'src/pages',
    may: [...foundation, 'src/pages', 'src/report/html', 'fixtures/tables'],
  },
  {
    name: 'console',
    place: 'src/console',
    may: ['src/contract', 'src/engine', 'src/console', 'src/pages/frame-style.ts', 'src/report/html'],
  },
  {
    name: "the console's page",
    place: 'src/console/client',
    may: [
      'src/console/client',
      'src/contract/exchange-result.ts',
      'src/engine/text.ts',
      'src/engine/shanghai-time.ts',
      'src/report/visible-text.ts',
      'src/report/curl-command.ts',
    ],
    mayTypes: ['src/contract/admin.ts', 'src/console/vocabulary.ts'],
  },
  { name: 'generate', place: 'src/generate', may: [...middle, 'src/generate'] },
  { name: 'suites', place: 'suites', may: [...middle, 'src/fuzz', 'suites'] },
  { name: 'runner', place: 'src/runner', may: [...middle, 'src/runner', 'suites'] },
  { name: 'testcontainers', place: 'src/testcontainers', may: [...middle, 'src/testcontainers'] },
  { name: 'mocks', place: 'mocks', may: [...middle, 'mocks'] },
  { name: 'reference platform', place: 'mocks/platform', may: referencePlatform },
  {
    name: 'programs of the platforms',
    place: 'mocks/platform/run-platform.ts',
    may: [...referencePlatform, 'mocks/faults'],
  },
  { name: 'twin', place: 'mocks/twin', may: [...referencePlatform, 'mocks/twin'] },
  {
    name: 'faults',
    place: 'mocks/faults',
    may: ['src/contract', 'src/crypto', 'src/engine', 'fixtures/tables', 'mocks/platform', 'mocks/faults'],
    mayTypes: ['suites/check-ids.ts'],
  },
];

/** The layer that holds `file`; undefined where it may import anything. */
export function layerOf(file: string): Layer | undefined {
  return layers.findLast(({ place }) => isWithin(file, place));
}

/** Whether `file` is `place`, or lies in it. */
export function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
