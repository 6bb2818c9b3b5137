import type { Attestation } from '../engine/attestation.ts';
import type { CaseResult, CheckResult } from '../engine/check-result.ts';
import type { Level } from '../engine/check.ts';
import type { ExchangeRecord } from '../engine/evidence.ts';
import { text, type Text } from '../engine/text.ts';
import {
  attest,
  blocked,
  fail,
  inconclusive,
  notApplicable,
  pass,
  warn,
  type Verdict,
  type VerdictKind,
} from '../engine/verdict.ts';
import { assembleReport, type ReportInput } from './assemble-report.ts';
import type { Report } from './report.ts';

/** A verdict of every kind whose every sentence is made of `words`; renderers are tested with nasty ones. */
export function sampleVerdicts(words: Text): Readonly<Record<VerdictKind, Verdict>> {
  return {
    pass,
    fail: fail({ expected: words, actual: words }),
    warn: warn({ expected: words, actual: words }),
    blocked: blocked(words),
    'not-applicable': notApplicable(words),
    inconclusive: inconclusive(words),
    attest: attest([words, words]),
    'harness-error': { kind: 'harness-error', error: { code: 'PROBE_FAILED', message: words.en } },
  };
}

/** A recorded exchange; what `part` names replaces the ordinary. */
export function sampleExchange(id: string, part: Partial<ExchangeRecord> = {}): ExchangeRecord {
  return {
    id,
    at: Date.UTC(2026, 0, 12, 1, 0, 0),
    as: 'institution bank-a',
    operation: 'queryItem',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:49152/v1/items/tax.arrears/query?pageIndex=1&pageSize=20',
      headers: { 'content-type': 'application/json', 'x-signature': '‹redacted, 96 characters›' },
      body: '{"uscc":"91350100M000100Y43","licenseId":"lic-1","purpose":"loan-approval"}',
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"item":"tax.arrears","records":[{"inArrears":true,"arrearsAmount":1200.50}]}',
      bodyBytes: 78,
    },
    durationMs: 4.2,
    violations: [],
    ...part,
  };
}

export function sampleCase(name: string, verdict: Verdict, part: Partial<CaseResult> = {}): CaseResult {
  const evidence = [sampleExchange(`${name}#1`)];
  return { case: name, verdict, trace: {}, evidence, evidenceDropped: 0, durationMs: 5, ...part };
}

export function sampleResult(id: string, verdict: Verdict, part: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    suite: id.slice(0, id.indexOf('.')),
    level: 'must' satisfies Level,
    requirements: ['N52-020'],
    title: text('撤销授权后立即停止提供', 'A revoked licence stops at once'),
    verdict,
    cases: [sampleCase('tax.arrears', verdict)],
    durationMs: 12,
    ...part,
  };
}

/** An attestation whose every sentence is made of `words`. */
export function sampleAttestation(words: Text, part: Partial<Attestation> = {}): Attestation {
  return {
    id: 'attest.graded-protection',
    title: words,
    requirements: ['N52-034'],
    from: 'platform',
    handIn: [words, words],
    lookFor: [words],
    signedBy: words,
    holdsMonths: 12,
    endsWith: words,
    ...part,
  };
}

/** A report over `results`; what `part` names replaces the ordinary. */
export function sampleReport(results: readonly CheckResult[], part: Partial<ReportInput> = {}): Report {
  return assembleReport({
    tool: { name: 'xinheng', version: '0.1.0' },
    run: {
      id: 'run-1',
      seed: '1',
      profile: 'national-2021',
      startedAt: '2026-04-02T09:00:00+08:00',
      finishedAt: '2026-04-02T09:01:30+08:00',
      suitesDigest: 'sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    },
    platform: { name: '参考平台', version: '0.1.0', fingerprint: 'sm3:1ab21d8355cfa17f8e61194831e81a8f' },
    results,
    requirements: [
      {
        id: 'N52-020',
        document: '国办发〔2021〕52号',
        clause: '(六)',
        modality: 'must',
        statement: text('未经授权不得提供原始明细数据', 'No raw detail without authorisation'),
      },
      { id: 'N52-044', document: '国办发〔2021〕52号', clause: '(十一)' },
    ],
    rerun: (check) => `npx xinheng check --profile national-2021 --seed 1 --check ${check}`,
    ...part,
  });
}
