import { sm3 } from '../../src/crypto/index.ts';
import type { RiskNotice } from './decisions/licence.ts';

const text = `风险告知书（参考平台示例文本）
一、您将授权接入机构在授权期限内，为授权书所列目的，查询授权书所列的本企业信息。
二、授权机构可据此作出是否提供融资、额度与利率等决定，由此产生的影响由您与该机构依法处理。
三、您可以随时撤销授权，撤销即时生效；撤销前已经提供的信息无法收回。
四、您可以免费查询本平台所存的本企业信息，以及何机构于何时、为何目的访问过这些信息。
五、授权须出于本企业真实意愿。任何机构不得以与融资无关的目的要求授权。`;

/** A notice (风险告知书) under its own digest. */
export function noticeOf(version: string, words: string): RiskNotice {
  return { version, text: words, digest: sm3(words).toString('hex') };
}

/** The notice that the reference platform has in force. */
export const referenceNotice: RiskNotice = noticeOf('2026-1', text);
