import type { LicenceGrant, NamespaceOptions } from '../../src/contract/admin.ts';

const text = { type: 'string', minLength: 1 };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$',
  description: 'a time of the form 2026-01-12 09:00:00',
};
const named = { uscc: text, item: text, recordId: text, at: { type: 'number' } };

const grant = {
  uscc: text,
  items: { type: 'array', minItems: 1, uniqueItems: true, items: text },
  institution: text,
  from: time,
  until: time,
  maxUses: { type: 'integer', minimum: 1 },
  platformId: text,
} satisfies Record<keyof LicenceGrant, object>;

const namespace = {
  id: text,
  profile: text,
  seed: { ...text, maxLength: 200 },
  companies: { type: 'integer', minimum: 1, maximum: 100_000 },
  events: { enum: ['none', 'scenarios', 'all'] },
  review: { enum: ['at-once', 'by-operator'] },
  reassessmentNoticeDays: { type: 'integer', minimum: 0, maximum: 366 },
} satisfies Record<keyof NamespaceOptions, object>;

const object = { type: 'object', additionalProperties: false };

/** JSON Schemas of what the administration is sent. */
export const adminSchemas = {
  clock: { ...object, required: ['now'], properties: { now: text } },
  events: {
    ...object,
    required: ['events'],
    properties: {
      events: {
        type: 'array',
        items: {
          type: 'object',
          required: ['kind'],
          discriminator: { propertyName: 'kind' },
          oneOf: [
            {
              additionalProperties: false,
              required: ['uscc', 'item', 'recordId', 'record'],
              properties: { kind: { const: 'put-record' }, ...named, record: { type: 'object' } },
            },
            {
              additionalProperties: false,
              required: ['uscc', 'item', 'recordId'],
              properties: { kind: { const: 'withdraw-record' }, ...named },
            },
          ],
        },
      },
    },
  },
  decision: {
    ...object,
    required: ['status'],
    properties: {
      status: { enum: ['passed', 'failed', 'suspended', 'revoked'] },
      reason: { ...text, maxLength: 500 },
    },
  },
  callback: {
    ...object,
    properties: {
      callbackUrl: {
        type: 'string',
        pattern: '^https?://[!-~]+$',
        description: 'an address of http or https',
      },
    },
  },
  nodeEvent: {
    ...object,
    required: ['event'],
    properties: {
      event: {
        type: 'object',
        required: ['kind'],
        // The node gives an event its id.
        properties: { kind: text, eventId: false },
      },
      applicationId: text,
    },
  },
  licence: {
    ...object,
    required: ['uscc', 'items', 'institution', 'from', 'until'],
    properties: grant,
  },
  namespace: { ...object, properties: namespace },
};
