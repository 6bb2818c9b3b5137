import { randomBytes } from 'node:crypto';
import { importPublicKeyHex, type Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { refusal } from '../refusal.ts';
import { openKept } from '../store/kept.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { statusAt, type Admission, type Assessment, type PlatformCredentials } from './admission.ts';

/** What the node's operator may decide: 通过（或恢复）、不通过、暂停、取消. */
export const operatorDecisions = ['passed', 'failed', 'suspended', 'revoked'] as const;

export type OperatorDecision = (typeof operatorDecisions)[number];

/** The platforms that applied at the provincial node. */
export interface AdmissionRegister {
  apply(
    application: Pick<Admission, 'platformName' | 'operatorUscc' | 'division' | 'publicKey' | 'callbackUrl'>,
  ): Admission;
  /** Throws Problem 3005. */
  find(applicationId: string): Admission;
  /** Throws Problem 4001 for a revoked admission and while another assessment is being weighed. */
  submitAssessment(applicationId: string, assessment: Assessment): Admission;
  /** Throws Problem 4001 unless it is passed or connected. */
  collect(applicationId: string): PlatformCredentials;
  /** Notes the platform's first token. */
  connect(applicationId: string): Admission;
  /** What the operator decides about a submitted assessment or a platform's standing; throws Problem 4001 where nothing is to be decided. */
  decide(applicationId: string, decision: OperatorDecision, reason?: string): Admission;
  /** Undefined takes the address away. */
  setCallback(applicationId: string, callbackUrl: string | undefined): Admission;
  /** The platform with this key, whatever its standing. */
  byPublicKey(
    publicKeyHex: string,
  ): { readonly admission: Admission; readonly key: Sm2PublicKey } | undefined;
  list(): readonly Admission[];
}

export interface AdmissionRegisterOptions {
  readonly store: NetworkStore;
  readonly clock: Clock;
  /** Whether an assessment is decided on as it comes, by its own conclusion, or waits for the operator. Default at once. */
  readonly review?: 'at-once' | 'by-operator';
  /** Called when a platform loses its credentials. */
  readonly onShut?: (admission: Admission) => void;
}

export function createAdmissionRegister(options: AdmissionRegisterOptions): AdmissionRegister {
  const { store, clock } = options;
  const keys = new Map<string, { readonly applicationId: string; readonly key: Sm2PublicKey }>();
  const admissions = openKept<Admission>(store, 'admission', {
    put({ applicationId, publicKey }) {
      if (!keys.has(publicKey)) keys.set(publicKey, { applicationId, key: importPublicKeyHex(publicKey) });
    },
    clear: () => keys.clear(),
  });
  const save = (admission: Admission) => admissions.put(admission.applicationId, admission);

  function find(applicationId: string): Admission {
    const admission = admissions.get(applicationId);
    if (!admission) throw refusal('3005', 'No such application.');
    return admission;
  }

  /** Ends tokens and credentials at once. */
  function shut(
    admission: Admission,
    status: 'failed' | 'suspended' | 'revoked',
    reason?: string,
  ): Admission {
    const { credentials: _credentials, reason: _reason, ...rest } = admission;
    const shutOut = save({ ...rest, status, ...(reason === undefined ? {} : { reason }) });
    options.onShut?.(shutOut);
    return shutOut;
  }

  /** Lets a platform in, with the credentials that it has or with new ones. */
  function open(admission: Admission, status: 'passed' | 'connected' = 'passed'): Admission {
    const { reason: _reason, ...rest } = admission;
    const platformId = admission.platformId ?? `PF${randomBytes(6).toString('hex')}`;
    const credentials = admission.credentials ?? { platformId, ...drawSecrets() };
    return save({ ...rest, status, platformId, credentials });
  }

  /** Acts on the assessment that was submitted; a suspension outlasts it. */
  function conclude(admission: Admission, { conclusion, until }: Assessment, reason?: string): Admission {
    const { submitted: _submitted, assessedUntil: _assessedUntil, ...rest } = admission;
    if (conclusion === 'fail') return shut(rest, 'failed', reason);
    const assessed = { ...rest, assessedUntil: until };
    if (admission.status === 'suspended') return save(assessed);
    const isRenewal = statusAt(admission, clock.now()) === 'connected';
    return open(assessed, isRenewal ? 'connected' : 'passed');
  }

  function resume(admission: Admission): Admission {
    const { submitted, ...rest } = admission;
    return open(submitted ? { ...rest, assessedUntil: submitted.until } : rest);
  }

  return {
    apply(application) {
      const publicKey = application.publicKey.toUpperCase();
      if (!isPoint(publicKey)) throw refusal('3001', 'publicKey is no point of the curve SM2.');
      if (keys.has(publicKey)) throw refusal('4001', 'There is an application with this key already.');
      const isPending = [...admissions.values()].some(
        ({ operatorUscc, status }) =>
          operatorUscc === application.operatorUscc &&
          (status === 'applied' || status === 'under-assessment'),
      );
      if (isPending) throw refusal('4001', 'An application of this operator is pending.');
      const applicationId = `APP-${String(admissions.size + 1).padStart(4, '0')}-${randomBytes(12).toString('hex')}`;
      return save({ ...application, publicKey, applicationId, status: 'applied' });
    },
    find,
    submitAssessment(applicationId, assessment) {
      const admission = find(applicationId);
      const status = statusAt(admission, clock.now());
      if (status === 'revoked') throw refusal('4001', 'The admission was revoked.');
      if (admission.submitted) throw refusal('4001', 'An assessment is being weighed already.');
      if (assessment.until <= clock.now()) throw refusal('3001', 'validUntil has passed already.');
      if (options.review !== 'by-operator') return conclude(admission, assessment);
      const goesOn = status === 'passed' || status === 'connected' || status === 'suspended';
      return save({
        ...admission,
        submitted: assessment,
        status: goesOn ? admission.status : 'under-assessment',
      });
    },
    collect(applicationId) {
      const admission = find(applicationId);
      const status = statusAt(admission, clock.now());
      const { credentials } = admission;
      if ((status === 'passed' || status === 'connected') && credentials) return credentials;
      throw refusal('4001', `The application is ${status}, not passed.`);
    },
    connect(applicationId) {
      const admission = find(applicationId);
      return admission.status === 'passed' ? save({ ...admission, status: 'connected' }) : admission;
    },
    decide(applicationId, decision, reason) {
      const admission = find(applicationId);
      const status = statusAt(admission, clock.now());
      const stands = ['passed', 'connected', 're-assessment-due'].includes(status);
      const { submitted } = admission;
      if (decision === 'revoked' && status !== 'revoked') return shut(admission, 'revoked', reason);
      if (decision === 'suspended' && stands) return shut(admission, 'suspended', reason);
      if (decision === 'passed' && status === 'suspended') return resume(admission);
      if (decision === 'passed' && submitted)
        return conclude(admission, { ...submitted, conclusion: 'pass' });
      if (decision === 'failed' && submitted) {
        return conclude(admission, { ...submitted, conclusion: 'fail' }, reason);
      }
      throw refusal('4001', `An admission that is ${status} cannot become ${decision}.`);
    },
    setCallback(applicationId, callbackUrl) {
      const { callbackUrl: _callbackUrl, ...rest } = find(applicationId);
      return save({ ...rest, ...(callbackUrl === undefined ? {} : { callbackUrl }) });
    },
    byPublicKey(publicKeyHex) {
      const known = keys.get(publicKeyHex.toUpperCase());
      return known && { admission: find(known.applicationId), key: known.key };
    },
    list: () => [...admissions.values()],
  };
}

function drawSecrets(): Omit<PlatformCredentials, 'platformId'> {
  return {
    appId: `app-${randomBytes(6).toString('hex')}`,
    appKey: randomBytes(16).toString('hex'),
    appSecret: randomBytes(24).toString('hex'),
  };
}

function isPoint(publicKey: string): boolean {
  try {
    importPublicKeyHex(publicKey);
    return true;
  } catch {
    return false;
  }
}
