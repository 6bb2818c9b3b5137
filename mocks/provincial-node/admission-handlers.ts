import type { SchemasOf } from '../../src/contract/operations.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import { statusAt, type Admission } from './admission.ts';
import type { ProvincialContext, ProvincialHandlers } from './provincial-context.ts';
import { sealCredentials } from './seal-credentials.ts';

type AdmissionOperation = 'applyForAdmission' | 'submitAssessment' | 'getAdmission' | 'collectCredentials';

const dayMs = 86_400_000;

/** Admission in clear: apply, hand in the assessment, ask, collect. */
export function admissionHandlers({
  admissions,
  clock,
  contract,
}: Pick<ProvincialContext, 'admissions' | 'clock' | 'contract'>): Pick<
  ProvincialHandlers,
  AdmissionOperation
> {
  return {
    async applyForAdmission({ body }) {
      return { status: 201, body: tellAdmission(admissions.apply(body), clock.now()) };
    },
    async submitAssessment({ pathParams: { applicationId }, body }) {
      const until = parseTime(body.validUntil) + dayMs;
      const admission = admissions.submitAssessment(applicationId, { conclusion: body.conclusion, until });
      // The register leaves an admission that was just assessed in none of the other states.
      const status = statusAt(
        admission,
        clock.now(),
      ) as SchemasOf<'provincial-node'>['AssessedAdmission']['status'];
      return { status: 200, body: { applicationId, status } };
    },
    async getAdmission({ pathParams: { applicationId } }) {
      return { status: 200, body: tellAdmission(admissions.find(applicationId), clock.now()) };
    },
    async collectCredentials({ pathParams: { applicationId } }) {
      const credentials = admissions.collect(applicationId);
      const { publicKey: publicKeyHex, status } = admissions.find(applicationId);
      const variant = contract.profile.settings.envelope.value;
      const sealed = sealCredentials(credentials, { publicKeyHex, variant });
      const standing = status === 'connected' ? 'connected' : 'passed';
      return { status: 200, body: { applicationId, status: standing, ...sealed } };
    },
  };
}

function tellAdmission(admission: Admission, now: number): SchemasOf<'provincial-node'>['Admission'] {
  const { applicationId, assessedUntil, reason } = admission;
  return {
    applicationId,
    status: statusAt(admission, now),
    ...(assessedUntil === undefined
      ? {}
      : { assessmentValidUntil: formatTime(assessedUntil - dayMs).slice(0, 10) }),
    ...(reason === undefined ? {} : { reason }),
  };
}
