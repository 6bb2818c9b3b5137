import { basisWords, frequencyKinds } from '../contract/profile-words.ts';
import type { ProfileItem } from '../contract/profile.ts';
import { text, type Text } from '../engine/text.ts';

/** 更新频率 as a cell of the list: from which day a deadline counts, and whether it is assumed. */
export function frequencyText({ frequency, fields }: ProfileItem): Text {
  const { kind, days, from, basis } = frequency;
  const words = frequencyKinds[kind];
  const said =
    days === undefined
      ? words
      : text(
          `自${fields.find(({ id }) => id === from)?.name ?? '决定之日'}起${String(days)}${words.zh}`,
          `within ${String(days)} ${words.en} from ${from ?? 'the decision'}`,
        );
  if (basis === 'stated') return said;
  return text(`${said.zh}（${basisWords.assumed.zh}）`, `${said.en} (${basisWords.assumed.en})`);
}
