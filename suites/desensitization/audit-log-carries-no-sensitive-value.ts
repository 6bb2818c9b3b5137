import { defineCheck } from '../../src/driver/define-check.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import {
  describeSeen,
  requireString,
  requireSuccess,
  seen,
  type Reply,
  type Seen,
} from '../../src/driver/reply.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { blocked, fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { createLeakIndex } from '../../src/leaks/index.ts';
import { penaltyItem } from '../decision-against.ts';
import { companySecrets } from './company-secrets.ts';
import { falseClaims } from './false-claims.ts';
import { invalidRequests } from './invalid-requests.ts';
import { bodyOf } from './verification-face.ts';

export interface AuditLogTrace {
  readonly reply: Seen;
  /** Entries read, and how many of them are about the company of this check. */
  readonly entries: number;
  readonly own: number;
  /** Whether more entries came in while reading than the check reads. */
  readonly cut: boolean;
  readonly found: readonly { readonly field: string; readonly encoding: string }[];
}

export function judgeAuditLog({ reply, own, cut, found }: AuditLogTrace): Verdict {
  const [leak] = found;
  if (leak) {
    return fail({
      expected: text(
        '审计日志记谁、何时、对谁、做了什么，不记证件号码、电话等敏感值',
        'the audit log says who did what to whom and when, and holds no id number, phone or other sensitive value',
      ),
      actual: text(
        `节点导出的日志含 ${leak.field}（${leak.encoding}）`,
        `the log as exported to the node holds ${leak.field} (${leak.encoding})`,
      ),
    });
  }
  if (reply.status !== 200 || own === 0) {
    const met = describeSeen(reply);
    if (cut) return inconclusive(text('日志条目过多，未能读全', 'reading the whole log, which is too long'));
    return blocked(
      text(
        `节点导出审计日志，并见到本检查的访问记录（实际：${met}）`,
        `the node exporting the audit log with the entries of this check (met: ${met})`,
      ),
    );
  }
  return pass;
}

const pageSize = 100;
const mostPages = 60;

function page(context: ProbeContext, pageIndex: number): Promise<Reply> {
  const now = context.clock.now();
  const range = { from: formatTime(now - 3_600_000), to: formatTime(now) };
  return context.platform.auditLog({ ...range, pageIndex, pageSize });
}

function totalOf(reply: Reply): number {
  const { total } = bodyOf(reply);
  return typeof total === 'number' ? total : 0;
}

/** Calls whose requests or answers hold what a careless log would keep. */
async function leaveTraces(context: ProbeContext): Promise<readonly { uscc: string }[]> {
  const company = context.company('subject');
  const enterprise = context.enterprise(company);
  const institution = context.platform.institution('assessed');
  const newcomer = context.company('newcomer');
  const client = context.enterprise(newcomer);
  const receipt = requireSuccess(await client.register(), { zh: '企业注册', en: 'a registration' });
  const registrationId = requireString(receipt, 'registrationId');
  const { name, idNumber } = newcomer.legalRepresentative;
  const truth = { legalRepresentativeName: name, legalRepresentativeIdNumber: idNumber };
  for (const { claims } of falseClaims(truth).slice(0, 3))
    await client.verifyRealName(registrationId, claims);
  await client.verifyRealName(registrationId);
  const items = context.items(({ licence }) => licence !== 'open');
  const { licenseId } = await enterprise.grant({
    institutionId: institution.credentials.clientId,
    items: items.map(({ id }) => id),
  });
  const { uscc } = company;
  for (const { id } of items.filter(({ method }) => method !== 'verification'))
    await institution.query(id, { uscc, licenseId });
  await institution.query(penaltyItem, { uscc });
  await institution.report('deep', { uscc, licenseId });
  for (const { send } of invalidRequests(context, company).body) await send();
  return [company, newcomer];
}

/** A log lives longer and is read by more people than what it tells of. */
export const auditLogCarriesNoSensitiveValue = defineCheck({
  id: 'desensitization.audit-log-carries-no-sensitive-value',
  level: 'must',
  requirements: ['N52-002', 'N52-032', 'HLJ17-019', 'HB-009', 'LF-011'],
  title: text('审计日志不含敏感值', 'The audit log carries no sensitive value'),
  async probe(context): Promise<AuditLogTrace> {
    // The log is oldest first, so what this check leaves behind begins on the page that is last by now.
    const first = Math.floor(totalOf(await page(context, 1)) / pageSize) + 1;
    const subjects = await leaveTraces(context);
    const replies: Reply[] = [];
    for (let index = first; index < first + mostPages; index += 1) {
      const reply = await page(context, index);
      replies.push(reply);
      if (index * pageSize >= totalOf(reply)) break;
    }
    const entries = replies.flatMap((reply) => {
      const list = bodyOf(reply)['entries'];
      return Array.isArray(list) ? (list as readonly unknown[]) : [];
    });
    const usccs = subjects.map(({ uscc }) => uscc);
    const secrets = subjects.flatMap(({ uscc }) => {
      const index = context.world.find(uscc);
      return index === undefined ? [] : companySecrets(context, context.world.company(index));
    });
    const index = createLeakIndex(secrets);
    return {
      reply: seen(replies.find(({ status }) => status !== 200) ?? (replies[0] as Reply)),
      entries: entries.length,
      own: entries.filter((entry) => usccs.some((uscc) => JSON.stringify(entry).includes(uscc))).length,
      cut: replies.length === mostPages,
      found: index
        .find(replies.map(({ text: said }) => said).join('\n'))
        .slice(0, 5)
        .map(({ value, encoding }) => ({ field: value.field, encoding })),
    };
  },
  judge: judgeAuditLog,
});
