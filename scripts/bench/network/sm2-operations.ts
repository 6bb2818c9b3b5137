import { createSessionKey, decryptEnvelope, sealEnvelope } from '../../../src/crypto/envelope.ts';
import { sm2Sign, sm2Verify } from '../../../src/crypto/sm2-signature.ts';
import { clientKey, createBenchWorld, nodeKey } from './bench-world.ts';

/** As many envelopes as one session key serves, on either side. */
const usesOfOneKey = 200;

/**
 * What SM2 itself is in `count` sealed inquiries, and nothing else: a signature verified and one made for each, and a
 * session key taken and given every 200.
 */
export function sm2Operations(count: number): void {
  const variant = createBenchWorld().contract.profile.settings.envelope.value;
  const request = JSON.stringify({ enterpriseName: '信衡基准测试有限公司', uniscId: '911100000000000000' });
  const answer = JSON.stringify({ item: 'environment.rating', records: [request, request] });
  const signature = sm2Sign(request, clientKey, { za: variant.za });
  for (let place = 0; place < count; place++) {
    if (place % usesOfOneKey === 0) {
      const session = createSessionKey(nodeKey.publicKey, variant);
      const { data, key } = sealEnvelope(request, { session, sender: clientKey, variant });
      decryptEnvelope({ data, key }, { recipient: nodeKey, variant });
      createSessionKey(clientKey.publicKey, variant);
    }
    if (!sm2Verify(request, signature, clientKey.publicKey, { za: variant.za }))
      throw new Error('Not verified.');
    sm2Sign(answer, nodeKey, { za: variant.za });
  }
}
