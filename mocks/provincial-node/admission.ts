import { refusal } from '../refusal.ts';

/** Where an applicant stands: 已申请、评估中、未通过、已通过、已接入、应再评估、已暂停、已取消. */
export type AdmissionStatus = KeptStatus | 're-assessment-due';

/** What is kept of it; that an assessment has run out follows from the clock. */
export type KeptStatus =
  'applied' | 'under-assessment' | 'failed' | 'passed' | 'connected' | 'suspended' | 'revoked';

export interface PlatformCredentials {
  readonly platformId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

export interface Assessment {
  readonly conclusion: 'pass' | 'fail';
  /** Epoch ms from which it is out of date. */
  readonly until: number;
}

/** One platform's way into the network. */
export interface Admission {
  readonly applicationId: string;
  readonly platformName: string;
  readonly operatorUscc: string;
  readonly division: string;
  /** Hex 04‖X‖Y. */
  readonly publicKey: string;
  readonly status: KeptStatus;
  /** Epoch ms from which a passed assessment is out of date; absent until one is passed. */
  readonly assessedUntil?: number;
  /** Handed in and not yet decided on. */
  readonly submitted?: Assessment;
  /** Assigned when it first passes, and kept from then on. */
  readonly platformId?: string;
  /** Only while passed or connected. */
  readonly credentials?: PlatformCredentials;
  /** Why it failed, was suspended or revoked. */
  readonly reason?: string;
  readonly callbackUrl?: string;
}

/** An admission whose platform may speak to the node. */
export interface Admitted extends Admission {
  readonly credentials: PlatformCredentials;
}

export function statusAt({ status, assessedUntil }: Admission, now: number): AdmissionStatus {
  const stands = status === 'passed' || status === 'connected';
  return stands && assessedUntil !== undefined && now >= assessedUntil ? 're-assessment-due' : status;
}

/** Throws Problem 2001 for who was never admitted and 2008 for who is not any more. */
export function assertAdmitted(admission: Admission | undefined, now: number): Admitted {
  if (!admission) throw notAdmitted();
  const status = statusAt(admission, now);
  const { credentials } = admission;
  if ((status === 'passed' || status === 'connected') && credentials) return { ...admission, credentials };
  if (status === 're-assessment-due') throw refusal('2008', "This platform's assessment has expired.");
  const wasAdmitted = status === 'suspended' || status === 'revoked' || admission.platformId !== undefined;
  throw wasAdmitted ? refusal('2008', `This platform is ${status}.`) : notAdmitted();
}

function notAdmitted() {
  return refusal('2001', 'This platform has not been admitted.');
}
