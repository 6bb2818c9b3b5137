import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { text } from '../engine/text.ts';
import { fail, pass } from '../engine/verdict.ts';
import { assembleReport } from './assemble-report.ts';
import { reportSchema } from './report-schema.ts';
import { sampleCase, sampleExchange, sampleReport, sampleResult, sampleVerdicts } from './sample-report.ts';

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
  const broken = sampleResult('access.two', fail({ expected: text('a', 'a'), actual: text('b', 'b') }));
  const report = sampleReport([sampleResult('access.one', pass), broken]);
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
  const broken = sampleResult('access.two', fail({ expected: text('a', 'a'), actual: text('b', 'b') }));
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
  expect(decisionOf([broken], 1)).toBe('refuse');
});
