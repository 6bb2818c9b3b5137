import { counterpartyTypeOf, type Company } from '../fixtures/world/index.ts';
import type { ProfileItem } from '../src/contract/profile.ts';
import type { ProbeContext } from '../src/driver/probe-context.ts';

/** The list's item of administrative penalties (行政处罚信息). */
export const penaltyItem = 'administrative.penalty';

/** The kinds of decision that a list may hold, each with the field that people fill in their own words. */
export const textOfDecisions: Readonly<Record<string, string>> = {
  [penaltyItem]: 'violationFacts',
  'administrative.permit': 'permitContent',
  'administrative.enforcement': 'enforcementReason',
};

/** Borrowed facts may name a bystander of the lender; a decision of ours names nobody. */
function plainText(item: string): Readonly<Record<string, string>> {
  const field = textOfDecisions[item];
  return field === undefined ? {} : { [field]: '经查，该单位的情况与申报、公示的信息一致与否已记录在案。' };
}

/** Items whose rows are decisions (双公示 and 行政强制), reported within working days of the day that dates them. */
export function decisionItems({ items }: Pick<ProbeContext, 'items'>): readonly ProfileItem[] {
  return items(
    ({ id, method, frequency }) =>
      Object.hasOwn(textOfDecisions, id) && method === 'aggregation' && frequency.kind === 'working-days',
  );
}

/** One of them, penalties where the list has them: there are fewest. */
export function decisionItem(context: Pick<ProbeContext, 'items'>): string {
  const ids = decisionItems(context).map(({ id }) => id);
  return ids.includes(penaltyItem) ? penaltyItem : (ids[0] ?? '');
}

/** A decision as its department would record it. */
export interface Decision {
  readonly recordId: string;
  readonly documentNumber: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A decision of the world's own making whose words a new one may borrow. */
function anyDecision(
  { world, clock, jurisdiction }: ProbeContext,
  item: string,
): Readonly<Record<string, unknown>> {
  for (let index = jurisdiction.from; index < jurisdiction.from + jurisdiction.count; index += 1) {
    const [row] = world.records(item, index, clock.now());
    if (row) return row.record;
  }
  throw new RangeError(`The jurisdiction holds no row of ${item} to borrow from.`);
}

/** The field whose day starts the clock of a decision. */
function datedBy({ profile }: ProbeContext, item: string): string {
  return profile.items.find(({ id }) => id === item)?.frequency.from ?? 'decidedOn';
}

/**
 * A new, complete decision about a company, by default a penalty, decided on `decidedOn` (`YYYY-MM-DD`); `changes`
 * replaces single fields. Nothing happens until the event is applied to the network.
 */
export function decisionAgainst(
  context: ProbeContext,
  company: Company,
  {
    decidedOn,
    serial,
    item = penaltyItem,
    changes = {},
  }: {
    readonly decidedOn: string;
    readonly serial: number;
    readonly item?: string;
    readonly changes?: Readonly<Record<string, unknown>>;
  },
): Decision {
  const documentNumber = `信衡试〔${decidedOn.slice(0, 4)}〕${String(company.index)}${String(serial).padStart(2, '0')}号`;
  const { name, idType, idNumber } = company.legalRepresentative;
  const borrowed = anyDecision(context, item);
  const record = {
    ...borrowed,
    ...('counterpartyType' in borrowed && { counterpartyType: counterpartyTypeOf(company) }),
    enterpriseName: company.enterpriseName,
    uscc: company.uscc,
    legalRepresentativeName: name,
    legalRepresentativeIdType: idType,
    legalRepresentativeIdNumber: idNumber,
    decisionDocumentNumber: documentNumber,
    ...plainText(item),
    [datedBy(context, item)]: decidedOn,
    ...changes,
  };
  return { recordId: `XH-${company.uscc}-${String(serial)}`, documentNumber, record };
}
