import { randomBytes } from 'node:crypto';
import { importPublicKeyHex, type Sm2PublicKey } from '../../src/crypto/sm2-key.ts';
import type { Clock } from '../../src/engine/clock.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { refusal } from '../refusal.ts';

/** Where an applicant stands: 已申请、未通过、已通过、已暂停、已撤销. */
export const admissionStatuses = ['applied', 'failed', 'passed', 'suspended', 'revoked'] as const;

export type AdmissionStatus = (typeof admissionStatuses)[number];

export interface PlatformCredentials {
  readonly platformId: string;
  readonly appId: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** One platform's way into the network. */
export interface Admission {
  readonly applicationId: string;
  readonly platformName: string;
  readonly operatorUscc: string;
  readonly division: string;
  /** Hex 04‖X‖Y. */
  readonly publicKey: string;
  readonly status: AdmissionStatus;
  /** Epoch ms from which a passed assessment is out of date; absent until one is passed. */
  readonly assessedUntil?: number;
  readonly credentials: PlatformCredentials;
}

export interface Assessment {
  readonly conclusion: 'pass' | 'fail';
  /** Epoch ms from which it is out of date. */
  readonly until: number;
}

/** The platforms that applied at the provincial node. */
export interface AdmissionRegister {
  apply(application: Pick<Admission, 'platformName' | 'operatorUscc' | 'division' | 'publicKey'>): Admission;
  /** Throws Problem 3005. */
  find(applicationId: string): Admission;
  /** Throws Problem 4001 unless the admission waits for one, or re-assesses a passed platform. */
  submitAssessment(applicationId: string, assessment: Assessment): Admission;
  /** Throws Problem 4001 until the assessment is passed. */
  collect(applicationId: string): PlatformCredentials;
  setStatus(applicationId: string, status: AdmissionStatus): Admission;
  /** The platform with this key, if credentials were ever due to it, whatever its standing. */
  byPublicKey(
    publicKeyHex: string,
  ): { readonly admission: Admission; readonly key: Sm2PublicKey } | undefined;
  list(): readonly Admission[];
}

/** Throws Problem 2001 for who was never admitted and 2008 for who is not any more. */
export function assertAdmitted(admission: Admission | undefined, now: number): Admission {
  if (!admission || admission.status === 'applied' || admission.status === 'failed') {
    throw refusal('2001', 'This platform has not been admitted.');
  }
  if (admission.status !== 'passed') throw refusal('2008', `This platform is ${admission.status}.`);
  if (admission.assessedUntil !== undefined && now >= admission.assessedUntil) {
    throw refusal('2008', "This platform's assessment has expired.");
  }
  return admission;
}

export function createAdmissionRegister(store: NetworkStore, clock: Clock): AdmissionRegister {
  const admissions = new Map<string, Admission>();
  const keys = new Map<string, { readonly applicationId: string; readonly key: Sm2PublicKey }>();
  // What the store holds under this kind, this register wrote.
  for (const { value } of store.load('admission')) keep(value as Admission);

  function keep(admission: Admission): Admission {
    admissions.set(admission.applicationId, admission);
    const { applicationId, publicKey } = admission;
    if (!keys.has(publicKey)) keys.set(publicKey, { applicationId, key: importPublicKeyHex(publicKey) });
    return admission;
  }

  function save(admission: Admission): Admission {
    store.save([{ kind: 'admission', key: admission.applicationId, value: admission }]);
    return keep(admission);
  }

  function find(applicationId: string): Admission {
    const admission = admissions.get(applicationId);
    if (!admission) throw refusal('3005', 'No such application.');
    return admission;
  }

  return {
    apply(application) {
      const publicKey = application.publicKey.toUpperCase();
      if (!isPoint(publicKey)) throw refusal('3001', 'publicKey is no point of the curve SM2.');
      if (keys.has(publicKey)) throw refusal('4001', 'There is an application with this key already.');
      const isPending = [...admissions.values()].some(
        ({ operatorUscc, status }) => operatorUscc === application.operatorUscc && status === 'applied',
      );
      if (isPending) throw refusal('4001', 'An application of this operator is pending.');
      const applicationId = `APP-${String(admissions.size + 1).padStart(4, '0')}-${randomBytes(4).toString('hex')}`;
      return save({
        ...application,
        publicKey,
        applicationId,
        status: 'applied',
        credentials: drawCredentials(),
      });
    },
    find,
    submitAssessment(applicationId, { conclusion, until }) {
      const admission = find(applicationId);
      if (admission.status === 'revoked') throw refusal('4001', 'The admission was revoked.');
      if (until <= clock.now()) throw refusal('3001', 'validUntil has passed already.');
      if (conclusion === 'fail') return save({ ...admission, status: 'failed' });
      return save({ ...admission, status: 'passed', assessedUntil: until });
    },
    collect(applicationId) {
      const { status, credentials } = find(applicationId);
      if (status !== 'passed') throw refusal('4001', `The application is ${status}, not passed.`);
      return credentials;
    },
    setStatus: (applicationId, status) => save({ ...find(applicationId), status }),
    byPublicKey(publicKeyHex) {
      const known = keys.get(publicKeyHex.toUpperCase());
      return known && { admission: find(known.applicationId), key: known.key };
    },
    list: () => [...admissions.values()],
  };
}

function drawCredentials(): PlatformCredentials {
  return {
    platformId: `PF${randomBytes(6).toString('hex')}`,
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
