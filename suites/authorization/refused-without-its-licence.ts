import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Text } from '../../src/engine/text.ts';
import { anotherPlatformsLicence } from './another-platforms-licence.ts';
import { attempt, type Attempt, type LicenceTrace, type Refusal } from './licence-trace.ts';
import { underStandingLicence } from './standing-licence.ts';
import { strangeLicences } from './strange-licences.ts';
import { ask, type Asking, type Way } from './ways.ts';

/** Refusals of a licence id beside the ordinary one, where the request shows already that it cannot be one. */
export const refusalsByForm = {
  /** The specification makes the licence a member of some requests, so its absence may be refused as such. */
  absent: [
    { status: 403, code: '3004' },
    { status: 400, code: '3002' },
  ],
  /** What is not even an id may as well be refused for its form. */
  malformed: [
    { status: 403, code: '3004' },
    { status: 400, code: '3001' },
    { status: 400, code: '3002' },
  ],
} as const satisfies Readonly<Record<string, readonly Refusal[]>>;

/** What a check asks beside the strange licences. */
export interface WithoutLicence {
  /** The request that names no licence: what a report calls it, and how it may be refused, if not like any other. */
  readonly unnamed: { readonly what: Text; readonly refusedBy?: readonly Refusal[] };
  /** Whose standing licence fits, where it goes by another name than the case. */
  readonly standing?: string;
  /** More to be refused, asked before the valid request is asked again. */
  readonly more?: (asking: Pick<Asking, 'institution'>) => Promise<readonly Attempt[]>;
}

/**
 * Asks under the fitting licence, under none, under ids that nobody was given and one of another platform, and under
 * the fitting one again. Throws Unmet where the platform grants none.
 */
export function refusedWithoutItsLicence(
  context: ProbeContext,
  way: Way,
  { unnamed, standing = way.id, more }: WithoutLicence,
): Promise<LicenceTrace> {
  return underStandingLicence(context, { id: standing, item: way.item }, async ({ company, licenseId }) => {
    const institution = context.platform.institution('assessed');
    const asking = { company, institution };
    const twin = await ask(context, way, { ...asking, licenseId });
    const attempts = [attempt(way, { ...unnamed, outcome: await ask(context, way, asking) })];
    const { clientId } = institution.credentials;
    const elsewhere = await anotherPlatformsLicence(context, { way, company, institution: clientId });
    for (const { what, licenseId: strange, isAnId } of [...strangeLicences(licenseId), ...elsewhere]) {
      const outcome = await ask(context, way, { ...asking, licenseId: strange });
      const byForm = isAnId ? {} : { refusedBy: refusalsByForm.malformed };
      attempts.push(attempt(way, { what, outcome, ...byForm }));
    }
    if (more) attempts.push(...(await more({ institution })));
    const after = await ask(context, way, { ...asking, licenseId });
    return { twin: twin.reply, attempts, after: after.reply };
  });
}
