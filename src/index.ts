/** `xinheng`: the engine's types and tools, for programs that run or read checks. */
export {
  checkDefiner,
  type Check,
  type CheckCase,
  type CheckDefinition,
  type Level,
  type Phase,
} from './engine/check.ts';
export type { CaseResult, CheckResult } from './engine/check-result.ts';
export type { ExchangeRecord } from './engine/evidence.ts';
export { runCheck, type CaseScope, type RunCheckOptions } from './engine/run-check.ts';
export { runChecks, phases, type RunChecksOptions } from './engine/run-checks.ts';
export { defineSuite, type Suite } from './engine/suite.ts';
export { text, type Text } from './engine/text.ts';
export { Undecided } from './engine/undecided.ts';
export { Unmet } from './engine/unmet.ts';
export {
  attest,
  blocked,
  fail,
  inconclusive,
  notApplicable,
  pass,
  warn,
  type Verdict,
  type VerdictKind,
} from './engine/verdict.ts';
export { describeVerdict } from './engine/describe-verdict.ts';
export {
  createWorld,
  scenarioCompanies,
  type EventChoice,
  type ScenarioCompany,
  type ScriptedEvent,
  type World,
} from '../fixtures/world/index.ts';
export type { ProbeContext } from './driver/probe-context.ts';
export { defineCheck } from './driver/define-check.ts';
export type { Report } from './report/report.ts';
export {
  createCanary,
  type Canary,
  type CanaryCandidate,
  type CanaryFinding,
  type CanaryOptions,
} from '../fixtures/world/canary.ts';
