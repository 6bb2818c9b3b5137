import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { text } from '../engine/text.ts';
import { fail, pass } from '../engine/verdict.ts';
import { assembleReport, type RequirementInput } from './assemble-report.ts';
import { reportSchema } from './report-schema.ts';
import {
  sampleAttestation,
  sampleCase,
  sampleExchange,
  sampleReport,
  sampleResult,
  sampleVerdicts,
} from './sample-report.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(reportSchema);

const verdicts = sampleVerdicts(text('甲', 'a'));
const everyKind = Object.entries(verdicts).map(([kind, verdict]) => sampleResult(`audit.${kind}`, verdict));

test('a report with every kind of verdict keeps to its schema', () => {
  const unanswered = sampleCase('second', pass, {
    evidence: [sampleExchange('x', { response: null, error: 'ECONNRESET', operation: null })],
    evidenceDropped: 3,
  });
  const report = sampleReport([...everyKind, sampleResult('access.twice', pass, { cases: [unanswered] })], {
    waivers: [{ check: 'audit.fail', reason: '已知', by: '测试科', until: '2026-06-30' }],
  });
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors).toBeNull();
});

test('the schema is closed: an unknown field, a missing one and a mixed verdict are errors', () => {
  const report = sampleReport(everyKind);
  expect(validate({ ...report, extra: 1 })).toBe(false);
  expect(validate({ ...report, decision: undefined })).toBe(false);
  const [check] = report.checks;
  expect(
    validate({ ...report, checks: [{ ...check, verdict: { kind: 'pass', expected: text('a', 'a') } }] }),
  ).toBe(false);
});

test('counts checks, not cases, by the kind of their verdict', () => {
  expect(sampleReport(everyKind).summary).toEqual({
    pass: 1,
    fail: 1,
    warn: 1,
    blocked: 1,
    notApplicable: 1,
    inconclusive: 1,
    attest: 1,
    harnessError: 1,
  });
});

test('a requirement has the worst of what the checks that answer it found', () => {
  const second = sampleResult('access.two', fail({ expected: text('a', 'a'), actual: text('b', 'b') }));
  const report = sampleReport([sampleResult('access.one', pass), second]);
  expect(report.requirements).toMatchObject([
    { id: 'N52-020', checks: ['access.one', 'access.two'], status: 'broken' },
    { id: 'N52-044', checks: [], status: 'not-run' },
  ]);
});

test('keeps only what the report has a place for of a requirement', () => {
  const wider = { id: 'N52-001', document: '国办发〔2021〕52号', clause: '(二)', suite: 'audit' };
  const report = sampleReport([sampleResult('access.one', pass)], { requirements: [wider] });
  expect(report.requirements[0]).not.toHaveProperty('suite');
});

const broken = fail({ expected: text('a', 'a'), actual: text('b', 'b') });
const words = text('甲', 'a');

function clause(id: string, part: Partial<RequirementInput> = {}): RequirementInput {
  return { id, document: '国办发〔2021〕52号', clause: '(十)', ...part };
}

test('a requirement that a person has to see waits for them, and says what was tested of it', () => {
  const report = sampleReport([sampleResult('access.one', pass, { requirements: ['N52-034'] })], {
    requirements: [clause('N52-033'), clause('N52-034')],
    attestations: [sampleAttestation(words, { requirements: ['N52-033', 'N52-034'] })],
  });
  const attestations = ['attest.graded-protection'];
  expect(report.requirements).toEqual([
    { ...clause('N52-033'), checks: [], attestations, status: 'attest' },
    { ...clause('N52-034'), checks: ['access.one'], attestations, status: 'attest', tested: 'met' },
  ]);
});

test('says that the tested part was not tested, where its checks did not run', () => {
  const report = sampleReport([], {
    requirements: [clause('N52-034', { testable: true })],
    attestations: [sampleAttestation(words)],
  });
  expect(report.requirements[0]).toMatchObject({ status: 'attest', tested: 'not-run' });
  expect(report.requirements[0]).not.toHaveProperty('testable');
});

test('documents mend no broken check', () => {
  const report = sampleReport([sampleResult('access.one', broken, { requirements: ['N52-034'] })], {
    requirements: [clause('N52-034')],
    attestations: [sampleAttestation(words)],
  });
  expect(report.requirements[0]).toMatchObject({ status: 'broken', tested: 'broken' });
});

test('an excluded requirement keeps its reason and asks for no documents', () => {
  const report = sampleReport([], {
    requirements: [clause('N52-003', { excluded: words })],
    attestations: [sampleAttestation(words, { requirements: ['N52-003'] })],
  });
  expect(report.requirements).toEqual([
    { ...clause('N52-003'), checks: [], attestations: [], excluded: words, status: 'excluded' },
  ]);
  expect(report.attestations).toEqual([]);
});

test('a requirement of another profile has no status of its own, and its documents are not asked for', () => {
  const report = sampleReport([sampleResult('access.one', broken, { requirements: ['HB-021'] })], {
    requirements: [clause('HB-021', { binds: false }), clause('N52-034')],
    attestations: [sampleAttestation(words, { requirements: ['HB-021', 'N52-034'] })],
  });
  expect(report.requirements[0]).toMatchObject({ checks: ['access.one'], status: 'other-profile' });
  expect(report.requirements[0]).not.toHaveProperty('tested');
  expect(report.requirements[0]).not.toHaveProperty('binds');
  expect(report.attestations).toMatchObject([{ requirements: ['N52-034'] }]);
});

test('of a row about one item only the cases over that item speak', () => {
  const result = sampleResult('authorization.one', broken, {
    requirements: ['N52-L18', 'N52-L34', 'N52-L01'],
    cases: [
      sampleCase('tax.arrears/query', broken),
      sampleCase('tax.arrears-of-others', pass),
      sampleCase('utility.water', pass),
    ],
  });
  const report = sampleReport([result], {
    requirements: [
      clause('N52-L18', { item: 'tax.arrears' }),
      clause('N52-L34', { item: 'utility.water' }),
      clause('N52-L01', { item: 'registration.basic' }),
    ],
  });
  expect(report.requirements.map(({ status }) => status)).toEqual(['broken', 'met', 'broken']);
});

test('a report with attestations, exclusions and rows of other profiles keeps to its schema', () => {
  const report = sampleReport([sampleResult('access.one', pass, { requirements: ['N52-034'] })], {
    requirements: [
      clause('N52-034', { modality: 'must', statement: words }),
      clause('N52-003', { excluded: words }),
      clause('HB-L01', { binds: false, item: 'registration.basic' }),
    ],
    attestations: [sampleAttestation(words)],
  });
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors).toBeNull();
  expect(validate({ ...report, attestations: [{ ...report.attestations[0], from: 'nobody' }] })).toBe(false);
});

test('every check carries the command that runs it again, and no trace', () => {
  const [check] = sampleReport([sampleResult('access.one', pass)]).checks;
  expect(check?.rerun).toBe('npx xinheng check --profile national-2021 --seed 1 --check access.one');
  expect(check?.cases[0]).not.toHaveProperty('trace');
});

test('refuses two results of one check', () => {
  const twice = [sampleResult('access.one', pass), sampleResult('access.one', pass)];
  expect(() => sampleReport(twice)).toThrow(
    'Cannot assemble the report: check "access.one" has two results. Run each check once.',
  );
});

test('a waiver changes neither verdict nor decision', () => {
  const results = [sampleResult('access.one', verdicts.fail)];
  const waivers = [{ check: 'access.one', reason: '已知', by: '测试科', until: '2026-06-30' }];
  expect(sampleReport(results, { waivers }).decision).toBe('refuse');
});

test('some of the checks can refuse a platform, and only all of them admit it', () => {
  const second = sampleResult('access.two', broken);
  const decisionOf = (results: Parameters<typeof sampleReport>[0], chosen: number) => {
    const { run, ...rest } = sampleReport(results);
    return assembleReport({
      ...rest,
      run: { ...run, selection: { chosen, known: 9 } },
      results,
      requirements: [],
      rerun: () => 'again',
    }).decision;
  };
  expect(decisionOf([sampleResult('access.one', pass)], 9)).toBe('admit');
  expect(decisionOf([sampleResult('access.one', pass)], 1)).toBe('undecided');
  expect(decisionOf([second], 1)).toBe('refuse');
});
