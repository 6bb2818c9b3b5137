import { sm3 } from '../../../src/crypto/index.ts';
import type { Clock } from '../../../src/engine/clock.ts';
import type { Configuration } from '../configuration.ts';
import { addDays, formatDate } from '../shanghai-time.ts';
import type { StateStore } from '../store/state-store.ts';
import type { EnvelopeChannel } from './envelope-channel.ts';
import type { Credentials } from './node-session.ts';
import { send as sendPlainly, type Send } from './send.ts';
import { UpstreamError } from './upstream-error.ts';

/** The report of the security assessment, which a real platform would have from its assessor. */
const assessmentReport = '参考平台安全评估报告：仅供自测，不是评估机构出具的报告。';

/** The application for admission at the provincial node, and what it has led to. Refusals are UpstreamErrors. */
export interface Admission {
  /** Goes through admission: apply, submit the assessment, collect the credentials. Each step is done once. */
  seek(): Promise<Credentials>;
  /** `passed`, `connected`, `suspended` and so on, as the node says. */
  status(): Promise<string>;
  /** The credentials of an admission that stands; after a suspension they are new ones. */
  collect(): Promise<Credentials>;
}

export function createAdmission(
  { name, node, operator }: Pick<Configuration, 'name' | 'node' | 'operator'>,
  {
    channel,
    state,
    clock,
    send = sendPlainly,
  }: { channel: EnvelopeChannel; state: StateStore; clock: Clock; send?: Send },
): Admission {
  async function applicationId(): Promise<string> {
    return state.get('application-id') ?? (await apply());
  }

  async function apply(): Promise<string> {
    const application = {
      platformName: name,
      operatorUscc: operator.uscc,
      division: operator.division,
      publicKey: channel.publicKey,
    };
    const answer = await call('POST', '/admission/applications', application);
    const id = String(answer['applicationId']);
    state.set('application-id', id);
    return id;
  }

  async function submitAssessment(): Promise<void> {
    const today = formatDate(clock.now());
    await call('POST', `/admission/applications/${await applicationId()}/assessment`, {
      reportDigest: sm3(assessmentReport).toString('hex'),
      assessedOn: today,
      validUntil: addDays(today, 3 * 365),
      conclusion: 'pass',
    });
  }

  async function call(method: 'GET' | 'POST', path: string, json?: unknown) {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const { status: http, body: answer } = await send(
      `${node.url}${path}`,
      { method, headers: json === undefined ? { accept: headers.accept } : headers, ...body },
      { unreachable: '5001', late: '5002' },
    );
    if (http < 300) return answer;
    throw new UpstreamError(
      '5001',
      `Admission: the node answered ${String(answer['code'])} to ${method} ${path}.`,
    );
  }

  const admission: Admission = {
    async seek() {
      if ((await admission.status()) === 'applied') await submitAssessment();
      return admission.collect();
    },
    async status() {
      const { status } = await call('GET', `/admission/applications/${await applicationId()}`);
      return String(status);
    },
    async collect() {
      const sealed = await call('POST', `/admission/applications/${await applicationId()}/credentials`);
      const plain = channel.open(sealed);
      return {
        platformId: String(plain['platformId']),
        appId: String(plain['appId']),
        appKey: String(plain['appKey']),
        appSecret: String(plain['appSecret']),
      };
    },
  };
  return admission;
}
