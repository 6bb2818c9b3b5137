import type { ProfileItem } from '../../src/contract/profile.ts';
import type { Claim } from './decisions/licence.ts';
import { setting, type PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import type { StoredLicence } from './store/licence-store.ts';

/** What is asked for: one item, or (`item` null) a whole report, of which each section is judged apart. */
export interface Asked {
  readonly claim: Claim;
  readonly item: ProfileItem | null;
  /** Whether nothing at all is provided without a licence. */
  readonly isNeeded: boolean;
}

/**
 * Runs `provide` with the licence that covers what is asked, or with none where none is needed. Only a read
 * that succeeds counts as a use, and nothing is handed over that the licence no longer covers by then.
 */
export async function underLicence<Provided>(
  platform: PlatformContext,
  asked: Asked,
  provide: (licence: StoredLicence | undefined) => Promise<Provided>,
): Promise<Provided> {
  const { decisions, store } = platform;
  refusePurpose(platform, asked.claim.purpose);
  if (asked.claim.licenseId === undefined && !asked.isNeeded) return provide(undefined);
  await decisions.licence.beforeLookup(() => store.records.knows(asked.claim.uscc));
  const licence = fittingLicence(platform, asked);
  if (!(await decisions.licence.takeUse(store.licences, licence, asked)))
    throw unlicensed(platform, asked.claim);
  let provided: Provided;
  try {
    provided = await provide(licence);
  } catch (error) {
    store.licences.giveUseBack(licence.licenseId);
    throw error;
  }
  handOver(platform, asked, licence);
  return provided;
}

/** Refuses what was read under a licence that no longer covers it, and then it was no use of it. */
export function handOver(
  platform: PlatformContext,
  { claim, ...asked }: Asked,
  licence: StoredLicence,
): void {
  const { decisions, store, clock } = platform;
  try {
    decisions.licence.beforeHandover(store.licences, licence, () => {
      fittingLicence(platform, { ...asked, claim: { ...claim, now: clock.now() } });
    });
  } catch (error) {
    store.licences.giveUseBack(licence.licenseId);
    throw error;
  }
}

export function refusePurpose({ decisions, profile }: PlatformContext, purpose: string): void {
  const permitted = setting(profile, 'financingPurposes');
  if (!decisions.licence.purposeIsFinancing(purpose, permitted)) throw refusal('2009');
}

/** All reasons for which a licence does not fit answer alike. */
function fittingLicence(platform: PlatformContext, { claim, item }: Asked): StoredLicence {
  const { decisions, store } = platform;
  const rules = decisions.licence;
  const licence = rules.read(store.licences, claim, item);
  const fits =
    licence !== undefined &&
    rules.isAccepted(licence) &&
    rules.isUnrevoked(licence, claim) &&
    rules.isLive(licence, claim.now) &&
    rules.namesTheInstitution(licence, claim) &&
    rules.namesTheEnterprise(licence, claim) &&
    rules.isForThePurpose(licence, claim) &&
    (item === null || rules.coversTheItem(licence, item.id));
  if (!fits) throw unlicensed(platform, claim);
  return licence;
}

function unlicensed({ decisions, store }: PlatformContext, { uscc }: Claim) {
  return refusal(decisions.access.codeOfUnlicensed(store.records.knows(uscc)));
}
