import { defineCheck } from '../../src/driver/define-check.ts';
import { describeSeen, requireSuccess, seen, type Seen } from '../../src/driver/reply.ts';
import { text } from '../../src/engine/text.ts';
import { fail, pass, type Verdict } from '../../src/engine/verdict.ts';
import { linesUpstream, openLine, type LineCase } from './node-line.ts';

export interface CertificateTrace {
  /** Answers while whoever the platform calls shows the certificate of another name and issuer. */
  readonly during: readonly Seen[];
  /** How many calls were made over such a connection all the same. */
  readonly calls: number;
  readonly after: Seen;
}

export function judgeCertificate({ during, calls, after }: CertificateTrace): Verdict {
  const expected = text(
    '对方证书的名称与签发者不符时不发送请求；恢复后照常',
    'nothing is sent to who shows a certificate of another name and issuer, and all works again afterwards',
  );
  if (calls > 0 || during.some(({ status }) => status < 500)) {
    const met = during.map(describeSeen).join('; ');
    return fail({
      expected,
      actual: text(`仍发送 ${String(calls)} 次（${met}）`, `${String(calls)} calls were sent (${met})`),
    });
  }
  if (after.status === 200) return pass;
  return fail({ expected, actual: text(describeSeen(after), describeSeen(after)) });
}

/** The first meets a connection that was kept alive and is cut; the others have to connect anew. */
const asks = 3;

/** Runs alone: whoever connects to the member meets the wrong certificate. */
export const nodeCertificateIsVerified = defineCheck({
  id: 'access.node-certificate-is-verified',
  level: 'must',
  requirements: ['N52-034', 'N52-004'],
  title: text('验证节点与数据提供单位的证书', 'The certificates of node and departments are verified'),
  phase: 'moves-clock',
  cases: (context) => (context.network.speaksTls ? linesUpstream(context) : []),
  nothingAsked: text(
    '本次运行中节点与数据提供单位以 HTTP 提供，或规则集中没有须上行调用的信息项。',
    'In this run node and departments speak plain HTTP, or no item of the profile is called upstream.',
  ),
  async probe(context, line: LineCase): Promise<CertificateTrace> {
    const { network } = context;
    const { ask, heard } = await openLine(context, line);
    requireSuccess(await ask(), text('凭授权书的请求', 'a licensed request'));
    const since = await network.mark();
    const takeAway = await network.rule({
      member: line.id === 'node' ? 'provincial-node' : 'department',
      action: 'wrong-certificate',
    });
    const during: Seen[] = [];
    let calls = 0;
    try {
      for (let asked = 0; asked < asks; asked += 1) during.push(seen(await ask()));
      calls = (await heard(since)).length;
    } finally {
      await takeAway();
    }
    // A connection kept from the wrong certificate may be cut once; a platform that verified it has none.
    return { during, calls, after: seen(await ask()) };
  },
  judge: judgeCertificate,
});
