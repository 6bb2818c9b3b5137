import { text, type Text } from '../engine/text.ts';
import { Unclaimed } from '../engine/unclaimed.ts';

/** Something that the documents leave to a platform: whoever claims it is held to it, whoever does not is not asked. */
export interface PlatformOption {
  /** The word in `platform.claims` of the configuration. */
  readonly id: 'subscriptions' | 'written-licences';
  readonly title: Text;
  /** The clause that leaves it open. */
  readonly leftOpenBy: string;
  readonly operations: readonly string[];
}

export type OptionId = PlatformOption['id'];

export const platformOptions: readonly PlatformOption[] = [
  {
    id: 'subscriptions',
    title: text('按区域、行业批量推送（订阅）', 'push in bulk by region and industry (subscriptions)'),
    leftOpenBy: 'N52-019',
    operations: ['createSubscription', 'listSubscriptions', 'listDeliveries', 'endSubscription'],
  },
  {
    id: 'written-licences',
    title: text('书面授权', 'licences in writing'),
    leftOpenBy: 'N52-047',
    operations: ['uploadWrittenLicence', 'decideWrittenLicence'],
  },
];

/** What a platform claims; without any word about it, everything. */
export type Claims = readonly OptionId[] | undefined;

/** Throws {@link Unclaimed}, quoting the claim, where the platform does not claim the option. */
export function requireClaimed(claims: Claims, { id, title, leftOpenBy }: PlatformOption): void {
  if (claims === undefined || claims.includes(id)) return;
  const quoted = `platform.claims: [${claims.join(', ')}]`;
  throw new Unclaimed(
    text(
      `平台未声明提供${title.zh}（${quoted}；${leftOpenBy} 由平台自定）`,
      `the platform does not claim ${title.en} (${quoted}; ${leftOpenBy} leaves it open)`,
    ),
  );
}

/** Whether an operation is none of an option, or of one that the platform claims. */
export function isClaimed(claims: Claims, operationId: string): boolean {
  const option = optionOf(operationId);
  return option === undefined || claims === undefined || claims.includes(option.id);
}

/** The option that an operation belongs to; undefined for what every platform offers. */
export function optionOf(operationId: string): PlatformOption | undefined {
  return platformOptions.find(({ operations }) => operations.includes(operationId));
}
