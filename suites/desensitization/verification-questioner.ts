import type { Company } from '../../fixtures/world/index.ts';
import type { ProfileItem } from '../../src/contract/profile.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { requireString, requireSuccess, type Reply } from '../../src/driver/reply.ts';
import type { CheckCase } from '../../src/engine/check.ts';
import { subjectOf } from '../authorization/protected-items.ts';
import { trueClaims } from '../authorization/ways.ts';

/** Something that can be verified: an item, or (null) the real name behind a registration. */
export interface VerificationCase extends CheckCase {
  readonly item: ProfileItem | null;
}

/** How one kind of verification is asked, what is true of its subject, and what its answer may hold. */
export interface Questioner {
  readonly company: Company;
  readonly yes: string;
  readonly no: string;
  /** The members of an answer, by the contract. */
  readonly permitted: readonly string[];
  readonly truth: Readonly<Record<string, unknown>>;
  ask(claims: Readonly<Record<string, unknown>>): Promise<Reply>;
}

/** Every verification that the profile knows of. */
export function verificationCases({ items }: ProbeContext): readonly VerificationCase[] {
  return [
    ...items(({ method }) => method === 'verification').map((item) => ({ id: item.id, item })),
    { id: 'real-name', item: null },
  ];
}

async function ofItem(context: ProbeContext, item: ProfileItem, label: string): Promise<Questioner> {
  const company = subjectOf(context, item, label);
  const institution = context.platform.institution('assessed');
  const { licenseId } = await context
    .enterprise(company)
    .grant({ institutionId: institution.credentials.clientId, items: [item.id] });
  return {
    company,
    yes: 'consistent',
    no: 'inconsistent',
    permitted: ['item', 'uscc', 'result', 'asOf'],
    truth: trueClaims(context, item, company),
    ask: (claims) => institution.verify(item.id, { uscc: company.uscc, licenseId, claims }),
  };
}

async function ofRealName(context: ProbeContext, label: string): Promise<Questioner> {
  const company = context.company(label);
  const enterprise = context.enterprise(company);
  const receipt = requireSuccess(await enterprise.register(), { zh: '企业注册', en: 'a registration' });
  const registrationId = requireString(receipt, 'registrationId');
  const { name, idNumber } = company.legalRepresentative;
  return {
    company,
    yes: 'verified',
    no: 'rejected',
    permitted: ['registrationId', 'status'],
    truth: { legalRepresentativeName: name, legalRepresentativeIdNumber: idNumber },
    ask: (claims) => enterprise.verifyRealName(registrationId, claims),
  };
}

/**
 * A subject of this case's own, ready to be asked about; another `nth` is another one. Throws Unmet when the platform
 * does not let it.
 */
export function questionerOf(
  context: ProbeContext,
  { item }: VerificationCase,
  nth = 0,
): Promise<Questioner> {
  const label = `${item === null ? 'newcomer' : 'enterprise'}${nth === 0 ? '' : `-${String(nth)}`}`;
  return item === null ? ofRealName(context, label) : ofItem(context, item, label);
}
