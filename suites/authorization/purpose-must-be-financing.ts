import { defineCheck } from '../../src/driver/define-check.ts';
import { draft, type Draft } from '../../src/driver/institution-client.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { seen, type Reply } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { text } from '../../src/engine/text.ts';
import { attempt, judgeAttempts, type Attempt, type AttemptsTrace, type Refusal } from '../attempt.ts';
import { licensedDetail, openItems, subjectOf } from './protected-items.ts';
import { trueClaims } from './ways.ts';

type Operation =
  | 'queryItem'
  | 'queryItem/licensed'
  | 'verifyItem'
  | 'createCreditReport/public'
  | 'createCreditReport/deep'
  | 'createBatch'
  | 'grantLicence';

interface OperationCase extends CheckCase {
  readonly id: Operation;
}

const forThePurpose: readonly Refusal[] = [{ status: 403, codes: ['2009'] }];
/** Under a licence the purpose is also other than the licence's, so either reason is right. */
const underALicence: readonly Refusal[] = [{ status: 403, codes: ['2009', '3004'] }];
const forItsAbsence: readonly Refusal[] = [{ status: 400, codes: ['3002'] }];

/** Purposes of the right form that are none of financing. `financing` begins the last one. */
function otherPurposes(financing: string): readonly string[] {
  return [
    'marketing',
    'debt-collection',
    'employment-screening',
    'data-resale',
    `${financing}-and-marketing`,
  ];
}

/** How to send one operation with the purpose given; undefined leaves it out. */
type Sender = (purpose: string | undefined) => Promise<Reply>;

function withPurpose(from: Draft, purpose: string | undefined): Draft {
  const { purpose: _purpose, ...rest } = from.body as Readonly<Record<string, unknown>>;
  return { ...from, body: purpose === undefined ? rest : { ...rest, purpose } };
}

async function senderOf(context: ProbeContext, operation: Operation): Promise<Sender> {
  const institution = context.platform.institution('assessed');
  const institutionId = institution.credentials.clientId;
  const licensed = context.items(({ licence }) => licence === 'required');
  const verified = licensed.find(({ method }) => method === 'verification');
  // True claims only: wrong ones are guesses, and a platform answers only so many of them.
  const company =
    operation === 'verifyItem' && verified ? subjectOf(context, verified) : context.company('enterprise');
  const enterprise = context.enterprise(company);
  const { uscc } = company;
  const send =
    (from: Draft): Sender =>
    (purpose) =>
      institution.call(withPurpose(from, purpose));
  const licenceFor = async (items: readonly string[]) =>
    (await enterprise.grant({ institutionId, items })).licenseId;

  switch (operation) {
    case 'queryItem':
      return send(draft.queryItem(openItems(context)[0]?.id ?? '', { uscc }));
    case 'queryItem/licensed': {
      const item = licensedDetail(context)[0]?.id ?? '';
      return send(draft.queryItem(item, { uscc, licenseId: await licenceFor([item]) }));
    }
    case 'verifyItem': {
      if (!verified) throw new RangeError('No case is listed without a verified item.');
      const licenseId = await licenceFor([verified.id]);
      const claims = trueClaims(context, verified, company);
      return send(draft.verifyItem(verified.id, { uscc, licenseId, claims }));
    }
    case 'createCreditReport/public':
      return send(draft.createCreditReport('public', { uscc }));
    case 'createCreditReport/deep':
      return send(
        draft.createCreditReport('deep', { uscc, licenseId: await licenceFor(licensed.map(({ id }) => id)) }),
      );
    case 'createBatch':
      return send(draft.createBatch(openItems(context)[0]?.id ?? '', [{ uscc }], ''));
    case 'grantLicence':
      return (purpose) =>
        enterprise.tryGrant({ institutionId, items: licensed.map(({ id }) => id), overrides: { purpose } });
  }
}

export const purposeMustBeFinancing = defineCheck({
  id: 'authorization.purpose-must-be-financing',
  level: 'must',
  requirements: ['N52-038', 'HLJ17-017'],
  title: text('使用目的限于融资支持', 'The purpose has to be financing'),
  cases(context): readonly OperationCase[] {
    const verifies = context.items(({ method }) => method === 'verification').length > 0;
    const open: readonly Operation[] = openItems(context).length > 0 ? ['queryItem', 'createBatch'] : [];
    const licensed: readonly Operation[] =
      licensedDetail(context).length > 0
        ? ['queryItem/licensed', 'createCreditReport/deep', 'grantLicence']
        : [];
    const all: readonly Operation[] = [
      ...open,
      'createCreditReport/public',
      ...licensed,
      ...(verifies ? (['verifyItem'] as const) : []),
    ];
    return all.map((id) => ({ id }));
  },
  async probe(context, { id }): Promise<AttemptsTrace> {
    const send = await senderOf(context, id);
    const financing = context.profile.settings.financingPurposes.value[0] ?? 'loan-approval';
    const twin = seen(await send(financing));
    const isLicensed = ['queryItem/licensed', 'createCreditReport/deep', 'verifyItem'].includes(id);
    const attempts: Attempt[] = [];
    for (const purpose of otherPurposes(financing)) {
      const what = text(`使用目的 ${purpose}`, `purpose ${purpose}`);
      attempts.push(attempt(what, isLicensed ? underALicence : forThePurpose, await send(purpose)));
    }
    attempts.push(attempt(text('未写使用目的', 'no purpose at all'), forItsAbsence, await send(undefined)));
    return { twin, attempts, after: seen(await send(financing)) };
  },
  judge: judgeAttempts,
});
