import { text, type Text } from '../../engine/text.ts';
import { fillWords } from './fill-words.ts';
import type { ShownFilter } from './journal-filter.ts';
import type { Session } from './session.ts';

const words = {
  saved: text('HAR 已保存，共 {count} 次往来。', 'The HAR is saved: {count} exchanges.'),
  wider: text(
    '不完整的企业代码不用于 HAR，其中因而多于所示。',
    'A part of a code does not narrow a HAR, so it holds more than is shown.',
  ),
} as const;

/** Saves the journal as HAR, filtered as it is shown as far as the administration can, and says what it saved. */
export async function saveHar({ admin, namespace }: Session, filter: ShownFilter): Promise<Text> {
  const { member, operation, item, only } = filter;
  const uscc = filter.uscc.trim().toUpperCase();
  const isWhole = uscc === '' || uscc.length === 18;
  const har = await admin.get('/journal.har', {
    member,
    operation,
    item,
    uscc: isWhole ? uscc : undefined,
    ...(only === 'all' ? {} : { [only]: 'true' }),
  });
  const address = URL.createObjectURL(new Blob([JSON.stringify(har, null, 1)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `xinheng${namespace === undefined ? '' : `-${namespace}`}.har`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  // HAR 1.2 has its entries there.
  const { log } = har as { readonly log: { readonly entries: readonly unknown[] } };
  const saved = fillWords(words.saved, { count: log.entries.length });
  if (isWhole) return saved;
  return text(`${saved.zh}${words.wider.zh}`, `${saved.en} ${words.wider.en}`);
}
