import type { Level } from '../engine/check.ts';
import { text, type Text } from '../engine/text.ts';
import type { VerdictKind } from '../engine/verdict.ts';
import type { Decision, RequirementStatus } from './report.ts';

/** Names of verdicts as every rendered report shows them. */
export const verdictWords: Readonly<Record<VerdictKind, Text>> = {
  fail: text('不通过', 'Fail'),
  blocked: text('前提缺失', 'Blocked'),
  'harness-error': text('工具出错', 'Harness error'),
  inconclusive: text('无法判定', 'Inconclusive'),
  warn: text('提醒', 'Warning'),
  attest: text('待人工核查', 'For a reviewer'),
  pass: text('通过', 'Pass'),
  'not-applicable': text('不适用', 'Not applicable'),
};

export const levelWords: Readonly<Record<Level, Text>> = {
  must: text('必须', 'Must'),
  should: text('应当', 'Should'),
  may: text('可以', 'May'),
};

export const decisionWords: Readonly<Record<Decision, { readonly name: Text; readonly meaning: Text }>> = {
  admit: {
    name: text('可以接入', 'Ready to connect'),
    meaning: text(
      '所测各项强制性要求均已通过、不适用，或仅待人工核查文件。',
      'Every mandatory requirement tested has passed, does not apply, or only waits for a person to read documents.',
    ),
  },
  rectify: {
    name: text('整改后复测', 'Rectify and test again'),
    meaning: text(
      '接入、授权、脱敏三类要求没有不通过项，但其他强制性要求存在不通过项，整改并复测后再接入。',
      'Access, authorization and desensitization hold, but other mandatory requirements are broken: mend them and test again before connecting.',
    ),
  },
  refuse: {
    name: text('不予接入', 'Not to be connected'),
    meaning: text(
      '接入、授权或脱敏的强制性要求存在不通过项。在此状态下接入，可能向无权者泄露信息。',
      'A mandatory requirement of access, authorization or desensitization is broken. Connected as it is, the platform may give information to those who have no right to it.',
    ),
  },
  undecided: {
    name: text('无法判定', 'Could not tell'),
    meaning: text(
      '没有发现不通过的强制性要求，但观察不足以得出结论，或测试工具自身出错。本次运行不支持接入。',
      'No mandatory requirement was found broken, but too little was observed to conclude, or the harness itself failed. This run supports no admission.',
    ),
  },
};

export const requirementStatusWords: Readonly<Record<RequirementStatus, Text>> = {
  broken: text('不符合', 'Broken'),
  undecided: text('未能判定', 'Undecided'),
  warned: text('有提醒', 'Warned'),
  attest: text('待人工核查', 'For a reviewer'),
  met: text('符合', 'Met'),
  'not-applicable': text('不适用', 'Not applicable'),
  'not-run': text('本次未测', 'Not tested here'),
  excluded: text('不纳入', 'Excluded'),
  'other-profile': text('属其他规则集', 'Of another profile'),
};
