import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { formatTime } from '../../src/engine/shanghai-time.ts';
import { text } from '../../src/engine/text.ts';
import { licensedItems, oneOfEachKind } from './protected-items.ts';
import type { StrangeLicence } from './strange-licences.ts';
import type { Way } from './ways.ts';

const day = 86_400_000;

/**
 * A licence that the same enterprise gave the same institution for the same item on another platform. The nodes know
 * it and serve it to whoever shows it, so that it is for this platform to say that it never had it: its enterprise
 * neither finds it in `listLicences` here nor can revoke it here. Once for each kind of item.
 */
export async function anotherPlatformsLicence(
  context: ProbeContext,
  { way, company, institution }: { way: Way; company: Company; institution: string },
): Promise<readonly StrangeLicence[]> {
  const { network, clock } = context;
  if (way.kind === 'item' && !oneOfEachKind(licensedItems(context)).includes(way.item)) return [];
  const { licenseId } = await network.grant({
    uscc: company.uscc,
    items: [way.item.id],
    institution,
    from: formatTime(clock.now() - day),
    until: formatTime(clock.now() + 30 * day),
  });
  const what = text(
    '企业在其他平台授予同一机构、节点亦知悉的授权书',
    'a licence that the enterprise gave the same institution on another platform, and that the nodes know',
  );
  return [{ what, licenseId, isAnId: true }];
}
