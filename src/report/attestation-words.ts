import type { Attestation, Presenter } from '../engine/attestation.ts';
import { text, type Text } from '../engine/text.ts';

/** Who hands documents in, as people read it. */
export const presenterWords: Readonly<Record<Presenter, Text>> = {
  platform: text('平台', 'The platform'),
  institution: text('接入机构', 'Each institution'),
  'public-credit-platform': text('公共信用信息平台', 'The public credit platform'),
  'provincial-node': text('省级节点', 'The provincial node'),
};

/** Until when the documents of an attestation count. */
export function holdsText({ holdsMonths, endsWith }: Pick<Attestation, 'holdsMonths' | 'endsWith'>): Text {
  const months = String(holdsMonths);
  return text(
    `${months} 个月；提前失效：${endsWith.zh}`,
    `${months} months; ends sooner when ${endsWith.en}`,
  );
}
