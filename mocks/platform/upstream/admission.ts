import { sm3 } from '../../../src/crypto/index.ts';
import type { Clock } from '../../../src/engine/clock.ts';
import type { Configuration } from '../configuration.ts';
import { addDays, formatDate } from '../shanghai-time.ts';
import type { StateStore } from '../store/state-store.ts';
import type { EnvelopeChannel } from './envelope-channel.ts';
import type { Credentials } from './node-session.ts';
import { send } from './send.ts';
import { UpstreamError } from './upstream-error.ts';

/** The report of the security assessment, which a real platform would have from its assessor. */
const assessmentReport = '参考平台安全评估报告：仅供自测，不是评估机构出具的报告。';

/** Goes through admission: apply, submit the assessment, collect the credentials. Each step is done once. */
export async function seekAdmission(
  { name, node, operator }: Pick<Configuration, 'name' | 'node' | 'operator'>,
  { channel, state, clock }: { channel: EnvelopeChannel; state: StateStore; clock: Clock },
): Promise<Credentials> {
  const applicationId = state.get('application-id') ?? (await apply());
  const { status } = await call('GET', `/admission/applications/${applicationId}`);
  if (status === 'applied') await submitAssessment();
  const sealed = await call('POST', `/admission/applications/${applicationId}/credentials`);
  const plain = channel.open(sealed);
  return {
    platformId: String(plain['platformId']),
    appId: String(plain['appId']),
    appKey: String(plain['appKey']),
    appSecret: String(plain['appSecret']),
  };

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
    await call('POST', `/admission/applications/${applicationId}/assessment`, {
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
}
