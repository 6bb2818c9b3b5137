import type { Company } from '../fixtures/world/index.ts';
import type { ProbeContext } from '../src/driver/probe-context.ts';

/** The list's item of administrative penalties (行政处罚信息). */
export const penaltyItem = 'administrative.penalty';

/** A decision as its department would record it. */
export interface Decision {
  readonly recordId: string;
  readonly documentNumber: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A penalty of the world's own making whose words a new one may borrow. */
function anyPenalty({ world, clock, jurisdiction }: ProbeContext): Readonly<Record<string, unknown>> {
  for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
    const [row] = world.records(penaltyItem, index, clock.now());
    if (row) return row.record;
  }
  throw new RangeError('The jurisdiction holds no penalty to borrow from.');
}

/**
 * A new, complete penalty against a company, decided on `decidedOn` (`YYYY-MM-DD`); `changes` replaces single
 * fields. Nothing happens until the event is applied to the network.
 */
export function decisionAgainst(
  context: ProbeContext,
  company: Company,
  {
    decidedOn,
    serial,
    changes = {},
  }: { decidedOn: string; serial: number; changes?: Readonly<Record<string, unknown>> },
): Decision {
  const documentNumber = `信衡试〔${decidedOn.slice(0, 4)}〕${String(company.index)}${String(serial).padStart(2, '0')}号`;
  const { name, idType, idNumber } = company.legalRepresentative;
  const record = {
    ...anyPenalty(context),
    enterpriseName: company.enterpriseName,
    uscc: company.uscc,
    legalRepresentativeName: name,
    legalRepresentativeIdType: idType,
    legalRepresentativeIdNumber: idNumber,
    decisionDocumentNumber: documentNumber,
    // Borrowed facts may name a bystander of the lender; a decision of ours names nobody.
    violationFacts: '经查，该单位未按规定公示相关信息。',
    decidedOn,
    ...changes,
  };
  return { recordId: `XH-${company.uscc}-${String(serial)}`, documentNumber, record };
}
