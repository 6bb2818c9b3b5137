import { text, type Text } from '../engine/text.ts';
import type { Report, ReportCheck } from './report.ts';

/** Without it a partial run whose checks all pass would seem to have observed too little of them. */
function ofAPartialRun({ run: { selection } }: Report): readonly Text[] {
  if (!selection || selection.chosen >= selection.known) return [];
  const [known, chosen] = [String(selection.known), String(selection.chosen)];
  return [
    text(
      `本次只运行了 ${known} 项检查中的 ${chosen} 项，结论仅就这些检查而言，不足以支持接入决定。`,
      `Only ${chosen} of ${known} checks were run: the decision speaks of these alone and supports no admission.`,
    ),
  ];
}

/** Seconds; who has guessed too often today is told to wait for tomorrow, and whoever is too fast for a moment. */
const aMoment = 60;

/** How many requests of a check were turned away for a moment, which it may have been judged by. */
function turnedAway({ cases, verdict }: ReportCheck): number {
  if (verdict.kind === 'pass' || verdict.kind === 'not-applicable') return 0;
  return cases
    .flatMap(({ evidence }) => evidence)
    .filter(({ response }) => {
      const wait = Number(response?.headers['retry-after'] ?? Number.NaN);
      return response?.status === 429 && (Number.isNaN(wait) || wait <= aMoment);
    }).length;
}

function ofALimitedRate({ checks }: Report): readonly Text[] {
  const limited = checks.filter((check) => turnedAway(check) > 0);
  if (limited.length === 0) return [];
  const count = String(limited.length);
  return [
    text(
      `${count} 项未通过的检查中，平台曾以 429 要求稍后再试，似限制了请求速率：请在配置的 platform.requestsPerSecond 中写明每秒可受理的请求数，再行检验。`,
      `In ${count} of the checks that did not pass, the platform answered 429 and asked to wait: it seems to limit the rate of requests. Say in the configuration, with platform.requestsPerSecond, how many it takes in a second, and run again.`,
    ),
  ];
}

/** What a report says beside its decision. */
export function remarksOn(report: Report): readonly Text[] {
  return [...ofAPartialRun(report), ...ofALimitedRate(report)];
}
