import type { ExchangeRecord } from '../../engine/evidence.ts';
import type { VerdictKind } from '../../engine/verdict.ts';
import { boundText } from '../bound-text.ts';
import { chinaTime } from '../china-time.ts';
import { curlCommand, signerOf, type Signer } from '../curl-command.ts';
import { prettyJson } from '../pretty-json.ts';
import type { ReportCase, ReportCheck } from '../report.ts';
import { verdictReasons } from '../verdict-reasons.ts';
import { visibleText } from '../visible-text.ts';
import { worstFirst } from './worst-first.ts';

/** What the page's script reads to lay out the cases of one check. */
export interface CheckData {
  readonly cases: readonly CaseData[];
}

interface CaseData {
  readonly name: string;
  readonly kind: VerdictKind;
  /** Label and value, each in Chinese and English. */
  readonly reasons: readonly (readonly [string, string, string, string])[];
  readonly exchanges: readonly ExchangeData[];
  /** Exchanges that the recorder did not keep, and those that this page leaves out. */
  readonly dropped: number;
  readonly omitted: number;
}

interface ExchangeData {
  readonly as: string;
  readonly at: string;
  readonly operation: string;
  readonly ms: number;
  readonly request: MessageData;
  readonly response: MessageData | null;
  readonly error: string;
  readonly violations: readonly string[];
  readonly curl: string;
}

interface MessageData {
  readonly line: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** Bounds, in characters, that keep the page usable whatever a platform answers. */
export interface PageBounds {
  readonly body: number;
  readonly reason: number;
  /** All evidence of the page together. */
  readonly evidence: number;
}

/**
 * The data of every check, by id. Evidence is spent on what did not pass first, so that a page at its limit
 * still shows why; a count stands where exchanges are left out.
 */
export function checkData(
  checks: readonly ReportCheck[],
  bounds: PageBounds,
): ReadonlyMap<string, CheckData> {
  const judged = checks.flatMap((check) => check.cases.map((one) => ({ one, verdict: one.verdict })));
  const shown = new Map<ReportCase, readonly ExchangeData[]>();
  let left = bounds.evidence;
  // One platform was weighed, so that one signer is everybody's.
  const signer = signerOf(checks[0]?.rerun ?? '');
  for (const { one } of worstFirst(judged)) {
    const exchanges: ExchangeData[] = [];
    for (const record of one.evidence) {
      if (left <= 0) break;
      const exchange = exchangeData(record, { bounds, signer });
      left -= JSON.stringify(exchange).length;
      if (left >= 0) exchanges.push(exchange);
    }
    shown.set(one, exchanges);
  }
  return new Map(
    checks.map((check) => [
      check.id,
      { cases: worstFirst(check.cases).map((one) => caseData(one, shown.get(one) ?? [], bounds)) },
    ]),
  );
}

function caseData(one: ReportCase, exchanges: readonly ExchangeData[], bounds: PageBounds): CaseData {
  const shorten = (value: string) => cutVisible(value, bounds.reason);
  return {
    name: visibleText(one.case),
    kind: one.verdict.kind,
    reasons: verdictReasons(one.verdict).map(({ label, value }) => [
      label.zh,
      label.en,
      shorten(value.zh),
      shorten(value.en),
    ]),
    exchanges,
    dropped: one.evidenceDropped ?? 0,
    omitted: one.evidence.length - exchanges.length,
  };
}

function exchangeData(
  record: ExchangeRecord,
  { bounds, signer }: { readonly bounds: PageBounds; readonly signer: Signer | undefined },
): ExchangeData {
  const { request, response } = record;
  const bounded = (value: string) => cutVisible(value, bounds.body);
  const message = (line: string, headers: Readonly<Record<string, string>>, body: string): MessageData => ({
    line: bounded(line),
    headers: Object.entries(headers).map(([name, value]) => [visibleText(name), bounded(value)]),
    body: visibleText(cut(prettyJson(cut(body, bounds.body)), bounds.body * 2)),
  });
  return {
    as: visibleText(record.as),
    at: chinaTime(record.at),
    operation: visibleText(record.operation ?? ''),
    ms: Math.round(record.durationMs),
    request: message(`${request.method} ${request.url}`, request.headers, request.body),
    response:
      response &&
      message(
        `HTTP ${String(response.status)} · ${String(response.bodyBytes)} B`,
        response.headers,
        response.body,
      ),
    error: bounded(record.error ?? ''),
    violations: record.violations.map(bounded),
    curl: cut(curlCommand(record, { signer }), bounds.body * 2),
  };
}

function cut(value: string, limit: number): string {
  return boundText(value, limit, (leftOut) => ` …(+${String(leftOut)})`);
}

function cutVisible(value: string, limit: number): string {
  return visibleText(cut(value, limit));
}
