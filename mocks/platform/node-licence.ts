import type { PlatformContext } from './platform-context.ts';
import type { StoredLicence } from './store/licence-store.ts';
import { presented } from './decisions/licence.ts';

const uploading = new WeakMap<PlatformContext, Map<string, Promise<string>>>();

/** The id under which the provincial node knows a licence; uploads it once, however many ask at the same time. */
export async function nodeLicence(
  platform: PlatformContext,
  licence: StoredLicence,
  traceId: string,
): Promise<string> {
  const known = licence.nodeLicenseId ?? platform.store.licences.find(licence.licenseId)?.nodeLicenseId;
  if (typeof known === 'string') return known;
  const underWay = uploading.get(platform) ?? new Map<string, Promise<string>>();
  uploading.set(platform, underWay);
  const upload = underWay.get(licence.licenseId) ?? uploadLicence(platform, licence, traceId);
  underWay.set(licence.licenseId, upload);
  try {
    return await upload;
  } finally {
    underWay.delete(licence.licenseId);
  }
}

async function uploadLicence(
  { node, store }: PlatformContext,
  licence: StoredLicence,
  traceId: string,
): Promise<string> {
  const { enterpriseName, purpose, maxUses } = licence;
  const file = store.licences.file(licence.licenseId);
  const document = {
    licence: presented(licence),
    enterpriseName,
    purpose,
    maxUses,
    ...(file === undefined ? {} : { file }),
  };
  const nodeLicenseId = await node.uploadLicence(document, traceId);
  store.licences.setNodeLicenseId(licence.licenseId, nodeLicenseId);
  return nodeLicenseId;
}
