import { defineCheck } from '../../src/driver/define-check.ts';
import { deliverOctets } from '../../src/driver/deliver-octets.ts';
import { describeSeen, seen, type Seen } from '../../src/driver/reply.ts';
import { tryHandshake, type Handshake, type Offer } from '../../src/driver/try-handshake.ts';
import { isLoopback } from '../../src/contract/is-loopback.ts';
import { text, type Text } from '../../src/engine/text.ts';
import { blocked, fail, notApplicable, pass, warn, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';

export interface TlsTrace {
  /** As the configuration names it. */
  readonly baseUrl: string;
  readonly isLoopback: boolean;
  /** What follows was only observed of an address at HTTPS. */
  readonly over: {
    /** An ordinary call, before and after all the rest. */
    readonly before: Seen;
    readonly after: Seen;
    /** With what this machine offers anybody. */
    readonly ordinary: Handshake;
    /** Offers that have to be turned down. */
    readonly broken: readonly { readonly what: Text; readonly handshake: Handshake }[];
    /** HTTP in the clear at the same port: the status, 0 where no HTTP came back. */
    readonly plainStatus: number;
    /** Epoch ms, by this machine's clock. */
    readonly at: number;
  } | null;
}

/** Nothing older than TLS 1.2, and no suite that encrypts nothing or asks for no certificate. */
const offers: readonly { readonly what: Text; readonly offer: Offer }[] = [
  ...(['TLSv1', 'TLSv1.1'] as const).map((version) => ({
    what: text(`仅提供 ${version}`, `offered ${version} alone`),
    offer: { oldest: version, newest: version, suites: 'ALL@SECLEVEL=0' },
  })),
  {
    what: text('仅提供不加密的密码套件', 'offered suites that encrypt nothing'),
    offer: { newest: 'TLSv1.2', suites: 'eNULL@SECLEVEL=0' },
  },
  {
    what: text('仅提供不验证证书的密码套件', 'offered suites without a certificate'),
    offer: { newest: 'TLSv1.2', suites: 'aNULL@SECLEVEL=0' },
  },
];

const isServed = ({ status }: Seen): boolean => status >= 200 && status < 300;

function wordsOf(handshake: Handshake): string {
  return handshake.kind === 'agreed' ? `${handshake.version} ${handshake.suite}` : handshake.why;
}

/** What is wrong with the certificate that was shown at `at`. */
function flawsOf(
  { distrust, validFrom, validUntil }: Extract<Handshake, { kind: 'agreed' }>,
  at: number,
): readonly Text[] {
  const flaws: Text[] = [];
  if (distrust !== null) flaws.push(text(`证书不可信：${distrust}`, `certificate not trusted: ${distrust}`));
  if (at < validFrom || at > validUntil) {
    const dates = [validFrom, validUntil].map((instant) => new Date(instant).toISOString()).join(' – ');
    flaws.push(text(`证书不在有效期内：${dates}`, `certificate outside its dates: ${dates}`));
  }
  return flaws;
}

export function judgeTls({ baseUrl, isLoopback: isLocal, over }: TlsTrace): Verdict {
  if (over === null) {
    const where = text(`平台绑定于 ${baseUrl}，未用 TLS`, `the platform is bound at ${baseUrl}, without TLS`);
    if (isLocal) return notApplicable(text(`${where.zh}，且只在本机`, `${where.en}, on this machine alone`));
    return warn({
      expected: text('本机之外以 HTTPS 提供', 'HTTPS beyond one machine'),
      actual: where,
    });
  }
  const { ordinary } = over;
  const ofCertificate = ordinary.kind === 'agreed' ? flawsOf(ordinary, over.at) : [];
  // Who shows a wrong certificate is not spoken to, and that is his fault and no want of a premise.
  if (!isServed(over.before) && ofCertificate.length === 0) {
    const met = describeSeen(over.before);
    return blocked(
      text(`经 HTTPS 的普通请求应成功（实际：${met}）`, `an ordinary call over HTTPS (met: ${met})`),
    );
  }
  const findings: Text[] = [...ofCertificate];
  if (ordinary.kind !== 'agreed')
    findings.push(text(`普通握手：${wordsOf(ordinary)}`, `an ordinary handshake: ${wordsOf(ordinary)}`));
  for (const { what, handshake } of over.broken) {
    if (handshake.kind !== 'agreed') continue;
    const met = wordsOf(handshake);
    findings.push(text(`${what.zh}：已接受（${met}）`, `${what.en}: taken (${met})`));
  }
  if (over.plainStatus >= 200 && over.plainStatus < 300) {
    const status = String(over.plainStatus);
    findings.push(
      text(`同一端口以明文 HTTP 应答 ${status}`, `plain HTTP at the same port answered ${status}`),
    );
  }
  if (findings.length === 0 && !isServed(over.after)) {
    const met = describeSeen(over.after);
    findings.push(text(`其后的普通请求：${met}`, `an ordinary call afterwards: ${met}`));
  }
  if (findings.length === 0) return pass;
  return fail({
    expected: text(
      'TLS 1.2 以上，证书名称、签发者与日期相符，不接受不加密或不验证的套件，同一端口不以明文应答',
      'TLS 1.2 and up, a certificate whose name, issuer and dates fit, no suite without encryption or certificate, no plain answer at the same port',
    ),
    actual: listed(findings),
  });
}

export const tlsKeepsItsRules = defineCheck({
  id: 'access.tls-keeps-its-rules',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '平台地址的 TLS 版本、套件与证书合规，明文 HTTP 得不到数据',
    en: "The platform's address keeps to sound TLS: version, suites, certificate, and nothing in the clear",
  },
  async probe({ platform }): Promise<TlsTrace> {
    const { baseUrl, tls, answerTimeoutMs: timeoutMs } = platform.binding;
    const { protocol, hostname, host } = new URL(baseUrl);
    const isLocal = isLoopback(hostname.replace(/^\[|\]$/g, ''));
    if (protocol !== 'https:') return { baseUrl, isLoopback: isLocal, over: null };
    const before = seen(await platform.health());
    const shake = (offer: Offer) => tryHandshake(baseUrl, offer, { tls, timeoutMs });
    const [ordinary, broken, plain] = await Promise.all([
      shake({}),
      Promise.all(offers.map(async ({ what, offer }) => ({ what, handshake: await shake(offer) }))),
      deliverOctets(Buffer.from(`GET /v1/health HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`), {
        baseUrl: `http://${hostname}:${new URL(baseUrl).port || '443'}`,
        timeoutMs,
      }),
    ]);
    return {
      baseUrl,
      isLoopback: isLocal,
      over: {
        before,
        after: seen(await platform.health()),
        ordinary,
        broken,
        plainStatus: plain.kind === 'answer' ? plain.status : 0,
        at: Date.now(),
      },
    };
  },
  judge: judgeTls,
});
