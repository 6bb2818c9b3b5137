const text = { type: 'string', minLength: 1 };
const textOrNull = { type: ['string', 'null'], minLength: 1 };
const bilingual = closed({ zh: text, en: text });
const basis = { enum: ['stated', 'assumed'] };
const count = { type: 'integer', minimum: 1 };
const ascending = { type: 'array', minItems: 1, items: { type: 'number', exclusiveMinimum: 0 } };
const fieldId = { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' };
const profileId = { type: 'string', pattern: '^[a-z]+(?:-[a-z0-9]+)*$' };
const methods = { enum: ['aggregation', 'interface', 'verification'] };
const licences = { enum: ['open', 'required', 'gated-fields'] };
const errata = {
  type: 'array',
  items: { type: 'string', pattern: '^E[0-9]{3}$' },
  minItems: 1,
  uniqueItems: true,
};

type Members = Readonly<Record<string, unknown>>;

function closed(properties: Members, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** Every member but `id` may be left out, which takes over what the parent says; an optional one may be dropped by null. */
function override({ id, ...members }: Members, optional: readonly string[]) {
  const dropped = optional.map((name) => [name, { if: { type: 'null' }, else: members[name] }]);
  const all: Members = { id, ...members, ...(Object.fromEntries(dropped) as Members) };
  return closed(all, Object.keys(members));
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
      kind: { enum: ['unspecified', 'real-time', 'monthly', 'half-yearly', 'working-days', 'regular'] },
      days: count,
      from: fieldId,
      basis,
      source: text,
    },
    ['days', 'from'],
  ),
  if: { properties: { kind: { const: 'working-days' } } },
  then: { required: ['days', 'from'] },
  else: { properties: { days: false, from: false } },
};

const fieldMembers = {
  id: fieldId,
  name: text,
  printed: textOrNull,
  added: text,
  composite: { const: true },
  aliases: { type: 'array', items: text, minItems: 1 },
  errata,
  note: text,
};
const optionalOfField = ['added', 'composite', 'aliases', 'errata', 'note'];

const itemMembers = {
  id: { type: 'string', pattern: '^[a-z-]+\\.[a-z-]+$' },
  category: closed({ no: count, name: text, printed: textOrNull }, ['printed']),
  name: text,
  printedName: textOrNull,
  partOf: text,
  method: methods,
  printedMethod: text,
  licence: licences,
  licenceBasis: basis,
  licenceReason: text,
  gatedFields: { type: 'array', items: text, uniqueItems: true },
  exception: closed({
    when: closed({ field: fieldId, value: text }),
    method: methods,
    licence: licences,
    source: text,
  }),
  level: { enum: ['national', 'local'] },
  printedLevel: text,
  frequency,
  responsible: text,
  due: text,
  errata,
  source: closed({ document: text, line: count }),
};
const optionalOfItem = ['partOf', 'exception', 'errata'];

const fields = { type: 'array', items: closed(fieldMembers, [...optionalOfField, 'printed']), minItems: 1 };
const item = closed({ ...itemMembers, fields }, [...optionalOfItem, 'printedName']);
const itemOverride = override(
  {
    ...itemMembers,
    fields: { type: 'array', items: override(fieldMembers, optionalOfField), minItems: 1 },
  },
  optionalOfItem,
);

const settings = {
  signatureWindowSeconds: setting(count),
  tokenLifetimeSeconds: setting(count),
  tokenLifetimeMaxSeconds: setting(count),
  realTimeSlaSeconds: setting(count),
  monthlyReportDay: setting({ type: 'integer', minimum: 1, maximum: 28 }),
  halfYearReportDay: setting({ type: 'integer', minimum: 1, maximum: 31 }),
  workingDaysTimeZone: setting(text),
  workingDayCalendar: setting(closed({ firstYear: count, lastYear: count })),
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
  licenceIdMinBits: setting(count),
  smallGroupMinimum: setting(count),
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
  feedPollsPerMinute: setting({ type: 'integer', minimum: 1 }),
  malformedAnswerMaxMillis: setting({ type: 'integer', minimum: 1 }),
  nodeCallsPerRequest: setting(count),
  nodeAttemptsInSixHours: setting(count),
  refusalTimingMilliseconds: setting(count),
};

/** The names of all settings, in the order in which a profile lists them. */
export const settingNames: readonly string[] = Object.keys(settings);

const jurisdiction = {
  id: profileId,
  title: bilingual,
  document: text,
  issuedOn: { type: 'string', format: 'date' },
};

/** JSON Schema of a `profile.yaml` that stands alone. */
export const wholeProfileSchema = closed(
  {
    ...jurisdiction,
    note: bilingual,
    items: { type: 'array', items: item, minItems: 1 },
    settings: closed(settings),
  },
  ['note'],
);

/**
 * JSON Schema of a `profile.yaml` that extends another: `items: inherit` takes its whole list, `changes` then names
 * what differs; an own list takes over what its entries leave out.
 */
export const extendingProfileSchema = {
  ...closed(
    {
      ...jurisdiction,
      extends: profileId,
      note: bilingual,
      items: {
        if: { type: 'string' },
        then: { const: 'inherit' },
        else: { type: 'array', items: itemOverride, minItems: 1 },
      },
      changes: { type: 'array', items: itemOverride, minItems: 1 },
      settings: closed(settings, settingNames),
    },
    ['note', 'changes', 'settings'],
  ),
  if: { properties: { items: { const: 'inherit' } } },
  then: {},
  else: { properties: { changes: false } },
};

/** JSON Schema of the `profile.yaml` of a placeholder. */
export const placeholderSchema = closed({ ...jurisdiction, placeholder: closed({ reason: bilingual }) });

/** JSON Schema of one complete item: what an entry of an own list must amount to. */
export const itemSchema = item;
