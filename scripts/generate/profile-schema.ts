const text = { type: 'string', minLength: 1 };
const basis = { enum: ['stated', 'assumed'] };
const count = { type: 'integer', minimum: 1 };
const ascending = { type: 'array', minItems: 1, items: { type: 'number', exclusiveMinimum: 0 } };

function closed(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** `stated` needs its source, `assumed` its reason, and neither may have the other. */
function setting(value: unknown) {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['value', 'basis'],
    properties: { value, basis, source: text, reason: text },
    if: { properties: { basis: { const: 'stated' } } },
    then: { required: ['source'], properties: { reason: false } },
    else: { required: ['reason'], properties: { source: false } },
  };
}

const frequency = {
  ...closed(
    {
      kind: { enum: ['unspecified', 'real-time', 'monthly', 'half-yearly', 'working-days'] },
      days: count,
      basis,
      source: text,
    },
    ['days'],
  ),
  if: { properties: { kind: { const: 'working-days' } } },
  then: { required: ['days'] },
  else: { properties: { days: false } },
};

const field = closed(
  {
    id: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
    name: text,
    printed: text,
    aliases: { type: 'array', items: text, minItems: 1 },
    note: text,
  },
  ['aliases', 'note'],
);

const item = closed({
  id: { type: 'string', pattern: '^[a-z-]+\\.[a-z-]+$' },
  category: closed({ no: count, name: text }),
  name: text,
  method: { enum: ['aggregation', 'interface', 'verification'] },
  licence: { enum: ['open', 'required', 'gated-fields'] },
  licenceBasis: { type: 'string', pattern: '^(?:stated|assumed): .' },
  gatedFields: { type: 'array', items: text, uniqueItems: true },
  level: { enum: ['national', 'local'] },
  frequency,
  responsible: text,
  due: text,
  source: closed({ document: text, line: count }),
  fields: { type: 'array', items: field, minItems: 1 },
});

const settings = closed({
  signatureWindowSeconds: setting(count),
  tokenLifetimeSeconds: setting(count),
  tokenLifetimeMaxSeconds: setting(count),
  realTimeSlaSeconds: setting(count),
  monthlyReportDay: setting({ type: 'integer', minimum: 1, maximum: 28 }),
  halfYearReportDay: setting({ type: 'integer', minimum: 1, maximum: 31 }),
  workingDaysTimeZone: setting(text),
  idNumberMaxRevealed: setting({ type: 'integer', minimum: 0, maximum: 18 }),
  idNumberHiddenPositions: setting({
    type: 'array',
    items: { type: 'integer', minimum: 1, maximum: 18 },
    minItems: 2,
    maxItems: 2,
  }),
  personNameMaxRevealed: setting({ type: 'integer', minimum: 0 }),
  phoneMinHiddenRun: setting(count),
  addressFinest: setting({ enum: ['province', 'city', 'county'] }),
  financingPurposes: setting({ type: 'array', items: text, minItems: 1, uniqueItems: true }),
  licenceMaxDays: setting(count),
  envelope: setting(
    closed({
      cipher: { enum: ['cbc', 'ecb'] },
      encoding: { enum: ['hex', 'base64'] },
      order: { enum: ['c1c2c3', 'c1c3c2'] },
      za: { type: 'boolean' },
      iv: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    }),
  ),
  pensionInsuredBands: setting(ascending),
  pensionPaymentBands: setting(ascending),
  propagationLagSeconds: setting({ type: 'integer', minimum: 0 }),
});

/** JSON Schema of `profile.yaml`: the type `Profile`, with nothing else allowed. */
export const profileSchema = closed({
  id: { type: 'string', pattern: '^[a-z]+(?:-[a-z0-9]+)*$' },
  title: closed({ zh: text, en: text }),
  document: text,
  issuedOn: { type: 'string', format: 'date' },
  items: { type: 'array', items: item, minItems: 1 },
  settings,
});
