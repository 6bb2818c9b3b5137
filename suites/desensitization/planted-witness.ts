import { createHash } from 'node:crypto';
import type { Company, World } from '../../fixtures/world/index.ts';
import type { LeakValue } from '../../src/leaks/index.ts';
import { textOfDecisions } from '../decision-against.ts';

/** Personal data of a bystander whom our own events put into free text; the platform hears of it nowhere else. */
export interface PlantedWitness {
  readonly idNumber: string;
  readonly phone: string;
  /** 19 digits that begin like no issued card. */
  readonly account: string;
}

/** Witnesses are people of companies that lie far beyond any jurisdiction. */
const farAway = 150_000_000;
const itemsApart = 10_000_000;

/** The bystander of a company's decisions: the same in every check, so that the final sweep knows all of them. */
export function plantedWitness(
  world: World,
  { index }: Pick<Company, 'index'>,
  item: string,
): PlantedWitness {
  const place = Object.keys(textOfDecisions).indexOf(item);
  const { idNumber, phone } = world.company(farAway + place * itemsApart + index).legalRepresentative;
  const digits = createHash('sha256').update(`account ${idNumber}`).digest().readUIntBE(0, 6);
  return { idNumber, phone, account: `9990${String(digits).padStart(15, '0')}` };
}

/** What of a company's witnesses to search for. */
export function witnessSecrets(world: World, company: Pick<Company, 'index' | 'uscc'>): readonly LeakValue[] {
  return Object.entries(textOfDecisions).flatMap(([item, field]): readonly LeakValue[] => {
    const { idNumber, phone, account } = plantedWitness(world, company, item);
    const common = { item, field, company: company.uscc };
    return [
      { ...common, kind: 'id-number', value: idNumber },
      { ...common, kind: 'phone', value: phone },
      { ...common, kind: 'account', value: account },
    ];
  });
}
