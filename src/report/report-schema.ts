const string = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const text = object({ zh: string, en: string });
const strings = { type: 'array', items: string } as const;
const texts = { type: 'array', items: text } as const;
const stringMap = { type: 'object', additionalProperties: string } as const;
const level = { enum: ['must', 'should', 'may'] } as const;

const verdict = {
  oneOf: [
    object({ kind: { const: 'pass' }, shown: text }, ['shown']),
    object({ kind: { const: 'fail' }, expected: text, actual: text }),
    object({ kind: { const: 'warn' }, expected: text, actual: text }),
    object({ kind: { const: 'blocked' }, missing: text }),
    object({ kind: { const: 'not-applicable' }, because: text }),
    object({ kind: { const: 'inconclusive' }, needs: text }),
    object({ kind: { const: 'attest' }, documents: { type: 'array', items: text } }),
    object({ kind: { const: 'harness-error' }, error: object({ code: string, message: string }) }),
  ],
};

const exchange = object(
  {
    id: string,
    at: { type: 'number' },
    as: string,
    operation: { type: ['string', 'null'] },
    request: object(
      {
        ...{ method: string, url: string, headers: stringMap, body: string, bytes: string, octets: string },
        signedBy: object({ client: string, token: { type: 'boolean' } }),
        session: string,
      },
      ['bytes', 'octets', 'signedBy', 'session'],
    ),
    response: {
      oneOf: [
        { type: 'null' },
        object({ status: { type: 'integer' }, headers: stringMap, body: string, bodyBytes: count }),
      ],
    },
    error: string,
    durationMs: { type: 'number', minimum: 0 },
    violations: strings,
  },
  ['error'],
);

const check = object({
  id: { type: 'string', pattern: '^[a-z0-9-]+\\.' },
  suite: string,
  level,
  requirements: strings,
  title: text,
  verdict: { $ref: '#/$defs/verdict' },
  cases: {
    type: 'array',
    items: object(
      {
        case: string,
        verdict: { $ref: '#/$defs/verdict' },
        evidence: { type: 'array', items: { $ref: '#/$defs/exchange' } },
        evidenceDropped: { type: 'integer', minimum: 1 },
      },
      ['evidenceDropped'],
    ),
  },
  durationMs: { type: 'number', minimum: 0 },
  rerun: string,
});

const requirementStatus = {
  enum: [
    'met',
    'broken',
    'warned',
    'attest',
    'undecided',
    'not-applicable',
    'not-run',
    'excluded',
    'other-profile',
  ],
} as const;

const attestation = object({
  id: { type: 'string', pattern: '^attest\\.' },
  title: text,
  requirements: strings,
  from: { enum: ['platform', 'institution', 'provincial-node', 'public-credit-platform'] },
  handIn: texts,
  lookFor: texts,
  signedBy: text,
  holdsMonths: { type: 'integer', minimum: 1 },
  endsWith: text,
});

/** JSON Schema (2020-12) of `report.json`. Closed: a field that it does not name is an error. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Xinheng report',
  ...object({
    schemaVersion: { const: 2 },
    tool: object({ name: string, version: string }),
    run: object(
      {
        id: string,
        seed: string,
        profile: string,
        startedAt: { type: 'string', format: 'date-time' },
        finishedAt: { type: 'string', format: 'date-time' },
        suitesDigest: string,
        selection: object({ chosen: count, known: count }),
      },
      ['selection'],
    ),
    platform: object({ name: string, version: string, fingerprint: string }, ['version']),
    decision: { enum: ['admit', 'rectify', 'refuse', 'undecided'] },
    summary: object({
      pass: count,
      fail: count,
      warn: count,
      blocked: count,
      notApplicable: count,
      inconclusive: count,
      attest: count,
      harnessError: count,
    }),
    checks: { type: 'array', items: { $ref: '#/$defs/check' } },
    requirements: {
      type: 'array',
      items: object(
        {
          id: string,
          document: string,
          clause: string,
          modality: level,
          statement: text,
          item: string,
          checks: strings,
          attestations: strings,
          excluded: text,
          status: requirementStatus,
          tested: requirementStatus,
        },
        ['modality', 'statement', 'item', 'excluded', 'tested'],
      ),
    },
    attestations: { type: 'array', items: { $ref: '#/$defs/attestation' } },
    waivers: {
      type: 'array',
      items: object({ check: string, reason: string, by: string, until: { type: 'string', format: 'date' } }),
    },
    notice: text,
  }),
  $defs: { verdict, exchange, check, attestation },
};

/** A closed object schema; every property is required unless `optional` names it. */
function object<Properties extends object>(
  properties: Properties,
  optional: readonly (keyof Properties)[] = [],
) {
  const required = Object.keys(properties).filter((name) => !optional.some((key) => key === name));
  return { type: 'object', properties, required, additionalProperties: false } as const;
}
