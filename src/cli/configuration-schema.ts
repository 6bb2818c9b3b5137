import { platformOptions } from '../driver/platform-options.ts';

const port = { type: 'integer', minimum: 1, maximum: 65_535 };

const client = {
  type: 'object',
  required: ['clientId'],
  additionalProperties: false,
  properties: {
    clientId: { type: 'string', minLength: 1 },
    clientSecret: { type: 'string', minLength: 1 },
    algorithm: { enum: ['SM2-SM3', 'HMAC-SM3'] },
    privateKeyFile: { type: 'string', minLength: 1 },
    hmacKey: {
      type: 'string',
      pattern: '^(?:[0-9a-fA-F]{2})+$',
      description: 'bytes in hex, two digits each',
      writeOnly: true,
    },
  },
};

const institution = { ...client, required: ['clientId', 'clientSecret'] };

/** JSON Schema of `xinheng.config.yaml`. */
export const configurationSchema = {
  type: 'object',
  required: ['profile', 'platform'],
  additionalProperties: false,
  properties: {
    profile: { type: 'string', minLength: 1 },
    seed: { type: 'string', minLength: 1 },
    companies: { type: 'integer', minimum: 100, maximum: 100_000 },
    platform: {
      type: 'object',
      required: ['name', 'address', 'institutions'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        address: {
          type: 'string',
          pattern: '^https?://[^/?#]+/?$',
          description: 'an http or https address without a path, like http://127.0.0.1:8080',
        },
        tls: {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          dependentRequired: { cert: ['key'], key: ['cert'] },
          properties: {
            ca: { type: 'string', minLength: 1 },
            cert: { type: 'string', minLength: 1 },
            key: { type: 'string', minLength: 1 },
            serverName: { type: 'string', minLength: 1 },
          },
        },
        answerTimeoutSeconds: { type: 'number', exclusiveMinimum: 0, maximum: 120 },
        nodeSilenceSeconds: { type: 'number', exclusiveMinimum: 0, maximum: 120 },
        requestsPerSecond: { type: 'number', minimum: 10, maximum: 10_000 },
        startTimeoutSeconds: { type: 'number', minimum: 0, maximum: 3_600 },
        institutions: {
          type: 'object',
          required: ['assessed', 'second'],
          additionalProperties: false,
          properties: {
            assessed: institution,
            second: institution,
            spare: institution,
            unassessed: institution,
            'assessment-expired': institution,
            suspended: institution,
          },
        },
        node: client,
        operator: client,
        claims: { type: 'array', uniqueItems: true, items: { enum: platformOptions.map(({ id }) => id) } },
        testing: {
          type: 'object',
          required: ['token'],
          additionalProperties: false,
          properties: { token: { type: 'string', minLength: 1 } },
        },
      },
    },
    network: {
      type: 'object',
      additionalProperties: false,
      properties: {
        host: { type: 'string', minLength: 1 },
        ports: {
          type: 'object',
          additionalProperties: false,
          properties: { nationalNode: port, provincialNode: port, department: port },
        },
        tls: {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          dependentRequired: { cert: ['key'], key: ['cert'] },
          properties: {
            caOut: { type: 'string', minLength: 1 },
            clientOut: { type: 'string', minLength: 1 },
            names: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
            cert: { type: 'string', minLength: 1 },
            key: { type: 'string', minLength: 1 },
            clientCa: { type: 'string', minLength: 1 },
          },
        },
      },
    },
  },
};
