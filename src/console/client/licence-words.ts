import type { NetworkLicence } from '../../contract/admin.ts';
import { text, type Text } from '../../engine/text.ts';

/** Where a licence stands. */
export const licenceStatusWords: Readonly<Record<NetworkLicence['status'], Text>> = {
  'not-yet-in-force': text('尚未生效', 'not yet in force'),
  'in-force': text('有效', 'in force'),
  expired: text('已过期', 'expired'),
  'used-up': text('次数已用完', 'used up'),
  revoked: text('已撤销', 'revoked'),
};

/** How a licence came to be known. */
export const licenceOriginWords: Readonly<Record<NetworkLicence['origin'], Text>> = {
  uploaded: text('平台上传', 'uploaded by a platform'),
  granted: text('在此签发', 'granted here'),
  presented: text('出示给部门', 'shown to a department'),
};
