import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { said } from '../../src/driver/reply.ts';
import { formatDate } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { Unmet } from '../../src/engine/unmet.ts';
import { decisionAgainst, penaltyItem, type Decision } from '../decision-against.ts';

/** Decisions that the platform gives out, and the company they are about. */
export interface PublishedDecision {
  readonly company: Company;
  /** Document numbers of the decisions to look for in answers. */
  readonly documentNumbers: readonly string[];
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

const hour = 3_600_000;

async function awaitCollection(
  { clock, platform, profile }: ProbeContext,
  { uscc }: Company,
  { item, documentNumber }: Pick<Decision, 'documentNumber'> & { readonly item: string },
): Promise<void> {
  const institution = platform.institution('assessed');
  const latest = clock.now() + profile.settings.propagationLagSeconds.value * 1_000;
  while (clock.now() < latest) {
    await clock.advanceTo(Math.min(latest, clock.now() + hour));
    const reply = await institution.query(item, { uscc });
    if (said(reply).includes(documentNumber)) return;
  }
  const hours = String(profile.settings.propagationLagSeconds.value / 3_600);
  throw new Unmet(
    text(
      `部门新作出的决定（${item}）${hours} 小时内可在平台查得`,
      `a new decision of a department (${item}) to be found at the platform within ${hours} hours`,
    ),
  );
}

/**
 * A company of this case's own with a decision that the platform gives out, by default a penalty: one that happens now, or, where
 * time cannot be moved on until it is collected, one of the world's own making (then `changes` is ignored).
 */
export async function publishedDecision(
  context: ProbeContext,
  {
    item = penaltyItem,
    label = 'penalised',
    changes = () => ({}),
  }: {
    readonly item?: string;
    readonly label?: string;
    readonly changes?: (company: Company) => Readonly<Record<string, unknown>>;
  } = {},
): Promise<PublishedDecision> {
  const { clock, network, world } = context;
  if (!clock.movable) {
    const rows = ({ index }: Company) => world.records(item, index, clock.now()).map(({ record }) => record);
    const company = context.company(label, (candidate) => rows(candidate).length > 0);
    const records = rows(company);
    const documentNumbers = records.map(({ decisionDocumentNumber }) => String(decisionDocumentNumber));
    return { company, documentNumbers, records };
  }
  // One without decisions of its own: whatever is asked for of the item, this one is among the first.
  const company = context.company(label, ({ index }) => world.records(item, index, clock.now()).length === 0);
  const decision = decisionAgainst(context, company, {
    decidedOn: formatDate(clock.now()),
    serial: 61,
    item,
    changes: changes(company),
  });
  const { recordId, documentNumber, record } = decision;
  await network.apply([{ kind: 'put-record', uscc: company.uscc, item, recordId, record }]);
  await awaitCollection(context, company, { item, documentNumber });
  return { company, documentNumbers: [documentNumber], records: [record] };
}

/** The rows of an answer that are about these decisions. */
export function decisionsIn(
  records: readonly Readonly<Record<string, unknown>>[],
  { documentNumbers }: PublishedDecision,
): readonly Readonly<Record<string, unknown>>[] {
  return records.filter(({ decisionDocumentNumber }) =>
    documentNumbers.includes(String(decisionDocumentNumber)),
  );
}
