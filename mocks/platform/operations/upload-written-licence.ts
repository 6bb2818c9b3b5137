import { sm3 } from '../../../src/crypto/index.ts';
import type { HandlerOf, PlatformOperations } from '../handler-of.ts';
import { refuseItems, refuseTerm } from '../licence-terms.ts';
import type { PlatformContext } from '../platform-context.ts';
import { callerOf } from '../principal.ts';
import { refuseNoSuchTime } from '../refuse-no-such-time.ts';
import { refusal } from '../result-codes.ts';
import type { StoredLicence } from '../store/licence-store.ts';
import { refusePurpose } from '../under-licence.ts';
import { underReference } from '../under-reference.ts';
import { wireLicence } from '../wire-licence.ts';

type Upload = PlatformOperations['uploadWrittenLicence']['requestBody']['content']['multipart/form-data'];

/**
 * Takes in what the enterprise signed, as far as the institution says. Nothing is provided under it until the
 * operator has accepted it, and whether the enterprise is known makes no difference here.
 */
export function uploadWrittenLicence(platform: PlatformContext): HandlerOf<'uploadWrittenLicence'> {
  const { decisions, store, clock } = platform;
  return async ({ body, principal }) => {
    const { reference, file, ...fields } = body;
    refuseNoSuchTime(fields.noticeShownAt);
    const now = clock.now();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = sm3(bytes).toString('hex');
    if (!decisions.licence.fileIsRight({ digest, announced: fields.fileDigest })) throw refusal('3004');
    const request = { owner: callerOf(principal), kind: 'licence', reference } as const;
    const licenseId = underReference(platform, { ...request, content: { ...fields, digest } }, () => {
      const licence = pendingLicence(platform, { fields, institutionId: request.owner, digest, now });
      store.licences.add(licence);
      store.licences.addFile(licence.licenseId, { name: file.name, bytes });
      return licence.licenseId;
    });
    const licence = store.licences.find(licenseId);
    if (!licence) throw refusal('3005');
    return { status: 201, body: wireLicence(licence, now) };
  };
}

function pendingLicence(
  platform: PlatformContext,
  {
    fields,
    institutionId,
    digest,
    now,
  }: {
    readonly fields: Omit<Upload, 'reference' | 'file'>;
    readonly institutionId: string;
    readonly digest: string;
    readonly now: number;
  },
): StoredLicence {
  const { decisions, store } = platform;
  const { uscc, enterpriseName, purpose, validFrom, validUntil, maxUses } = fields;
  const notice = {
    version: fields.noticeVersion,
    digest: fields.noticeDigest,
    shownAt: fields.noticeShownAt,
  };
  if (!decisions.licence.noticeWasShown(notice, platform.manner.riskNotice, now)) throw refusal('4004');
  refusePurpose(platform, purpose);
  const items = [...new Set(fields.items.split(','))];
  refuseItems(platform, items);
  refuseTerm(platform, fields, now);
  return {
    licenseId: decisions.access.newId('licence', store.licences.ofEnterprise(uscc).length),
    uscc,
    enterpriseName,
    institutionId,
    items,
    purpose,
    validFrom,
    validUntil,
    maxUses: maxUses === undefined ? null : Number(maxUses),
    used: 0,
    grantedAt: now,
    revokedAt: null,
    riskNotice: notice,
    nodeLicenseId: null,
    acceptance: 'pending',
    fileDigest: digest,
  };
}
