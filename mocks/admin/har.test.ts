import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { PlatformCaller } from '../testing/platform-caller.ts';
import { createTestNetwork } from '../testing/test-network.ts';
import { harOf } from './har.ts';

const pair = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'value'],
    properties: { name: { type: 'string' }, value: { type: 'string' } },
  },
};
const object = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const text = { type: 'string' };
const number = { type: 'number' };

/** What HAR 1.2 requires, member by member. */
const harSchema = object({
  log: object({
    version: { const: '1.2' },
    creator: object({ name: text, version: text }),
    entries: {
      type: 'array',
      items: {
        ...object({
          startedDateTime: {
            type: 'string',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
          },
          time: { type: 'number', minimum: 0 },
          request: {
            ...object({
              method: text,
              url: { type: 'string', pattern: '^https?://' },
              httpVersion: text,
              cookies: { type: 'array' },
              headers: pair,
              queryString: pair,
              headersSize: number,
              bodySize: number,
            }),
            additionalProperties: true,
          },
          response: object({
            status: number,
            statusText: text,
            httpVersion: text,
            cookies: { type: 'array' },
            headers: pair,
            content: object({ size: number, mimeType: text }),
            redirectURL: text,
            headersSize: number,
            bodySize: number,
          }),
          cache: { type: 'object' },
          timings: object({ send: number, wait: number, receive: number }),
        }),
        // Members of one's own begin with an underscore.
        patternProperties: { '^_': true },
      },
    },
  }),
});

async function recorded() {
  const network = createTestNetwork();
  const platform = new PlatformCaller(network);
  const credentials = await platform.admit();
  const token = await platform.token(credentials);
  const { enterpriseName, uscc } = network.world.company(0);
  await platform.call('/api/creditInquiry/environment.rating', { enterpriseName, uniscId: uscc }, { token });
  await platform.upload({ token, publicKey: platform.key.publicKey.hex, enterpriseName });
  await network.apps.provincialNode(new Request('http://node.invalid/api/status?nonce=abc'));
  return { har: harOf(network.control.journal.entries(), '0.0.0'), credentials, token };
}

describe('the journal as HAR', () => {
  it('is HAR 1.2, with plain texts beside', async () => {
    const { har } = await recorded();
    const validate = new Ajv2020({ strict: false }).compile(harSchema);
    validate(har);
    expect(validate.errors).toBeNull();
    const { log } = har as { log: { entries: readonly Record<string, unknown>[] } };
    expect(log.entries.find(({ _operation }) => _operation === 'inquire')).toMatchObject({
      _item: 'environment.rating',
      _plainResponse: { item: 'environment.rating' },
    });
    expect(log.entries.at(-1)).toMatchObject({
      request: {
        url: 'http://provincial-node.invalid/api/status?nonce=abc',
        queryString: [{ name: 'nonce', value: 'abc' }],
      },
    });
  });

  it('holds no token and no secret, nor what they were sealed in', async () => {
    const { har, credentials, token } = await recorded();
    const written = JSON.stringify(har);
    for (const secret of [token, credentials.appKey, credentials.appSecret]) {
      expect(written.includes(secret)).toBe(false);
    }
    const { log } = har as {
      log: { entries: readonly { _operation: string; request: { postData?: { text: string } } }[] };
    };
    const asked = log.entries.find(({ _operation }) => _operation === 'getToken');
    expect(asked?.request.postData?.text).toContain('"requestData":"‹redacted›"');
  });
});
