/** One layer of the code: which files it holds, and which others they may import. Paths count from the root. */
export interface Layer {
  readonly name: string;
  readonly files: readonly string[];
  /** Files and folders it may import besides packages; a layer names itself too, if its files import each other. */
  readonly may: readonly string[];
  /** Of those, the ones that it may only import types from. */
  readonly typesOnly?: readonly string[];
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
 * Imports point one way. A file belongs to the last layer whose pattern it matches, so a rule for a folder stands
 * before the rules for what is inside it. What matches no layer (scripts, configuration) may import anything.
 */
export const layers: readonly Layer[] = [
  { name: 'engine', files: ['src/engine/**'], may: ['src/engine'] },
  { name: 'crypto', files: ['src/crypto/**'], may: ['src/crypto'] },
  { name: 'contract', files: ['src/contract/**'], may: ['src/contract', 'src/engine', generated] },
  { name: 'fixtures', files: ['fixtures/**'], may: [...foundation, 'fixtures'] },
  { name: 'tables', files: ['fixtures/tables/**'], may: [...foundation, 'fixtures/tables'] },
  { name: 'leaks', files: ['src/leaks/**'], may: [...foundation, 'src/leaks', 'fixtures'] },
  { name: 'driver', files: ['src/driver/**'], may: middle },
  { name: 'report', files: ['src/report/**'], may: [...middle, 'src/report'] },
  { name: 'suites', files: ['suites/**'], may: [...middle, 'suites'] },
  { name: 'runner', files: ['src/runner/**'], may: [...middle, 'src/runner', 'suites'] },
  { name: 'mocks', files: ['mocks/**'], may: [...middle, 'mocks'] },
  { name: 'reference platform', files: ['mocks/platform/**'], may: referencePlatform },
  {
    name: 'program of the reference platform',
    files: ['mocks/platform/main.ts'],
    may: [...referencePlatform, 'mocks/faults'],
  },
  {
    name: 'faults',
    files: ['mocks/faults/**'],
    may: [
      'src/contract',
      'src/crypto',
      'src/engine',
      'fixtures/tables',
      'mocks/platform',
      'mocks/faults',
      'suites/check-ids.ts',
    ],
    typesOnly: ['suites/check-ids.ts'],
  },
];
