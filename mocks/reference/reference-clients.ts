import { randomBytes } from 'node:crypto';
import { generateSm2KeyPair } from '../../src/crypto/sm2-key.ts';
import type {
  InstitutionCredentials,
  InstitutionRole,
  SigningCredentials,
} from '../../src/driver/run-binding.ts';

/** One client as the reference platform's client file lists it. */
interface ListedClient {
  readonly clientId: string;
  readonly algorithm: 'SM2-SM3' | 'HMAC-SM3';
  readonly publicKeyHex?: string;
  readonly hmacKey?: string;
}

interface ListedInstitution extends ListedClient {
  readonly name: string;
  readonly secret: string;
  readonly status: 'connected' | 'suspended' | 'unassessed';
  /** `YYYY-MM-DD`. */
  readonly assessmentValidUntil: string;
}

/** Both sides of the clients of one run: what the platform is told, and what the harness signs with. */
export interface ReferenceClients {
  readonly file: {
    readonly institutions: readonly ListedInstitution[];
    readonly node: ListedClient;
    readonly operator: ListedClient;
  };
  readonly institutions: Readonly<Record<InstitutionRole, InstitutionCredentials>>;
  readonly node: SigningCredentials;
  readonly operator: SigningCredentials;
}

function sm2Client(clientId: string): { credentials: SigningCredentials; listed: ListedClient } {
  const { privateKeyPem, publicKeyHex } = generateSm2KeyPair();
  return {
    credentials: { clientId, algorithm: 'SM2-SM3', privateKeyPem },
    listed: { clientId, algorithm: 'SM2-SM3', publicKeyHex },
  };
}

function hmacClient(clientId: string): { credentials: SigningCredentials; listed: ListedClient } {
  const hmacKey = randomBytes(32).toString('hex');
  return {
    credentials: { clientId, algorithm: 'HMAC-SM3', hmacKey },
    listed: { clientId, algorithm: 'HMAC-SM3', hmacKey },
  };
}

const assessed = { status: 'connected', assessmentValidUntil: '2030-12-31' } as const;

/** Standing of each role at the reference platform, and whether it signs with HMAC-SM3 instead of SM2. */
const roles: Readonly<
  Record<
    InstitutionRole,
    Pick<ListedInstitution, 'name' | 'status' | 'assessmentValidUntil'> & { hmac?: true }
  >
> = {
  assessed: { name: '虚构第一银行', ...assessed },
  second: { name: '虚构第二银行', ...assessed, hmac: true },
  spare: { name: '虚构第三银行', ...assessed },
  unassessed: { name: '虚构未评估机构', status: 'unassessed', assessmentValidUntil: '2030-12-31' },
  'assessment-expired': { name: '虚构评估过期机构', status: 'connected', assessmentValidUntil: '2025-12-31' },
  suspended: { name: '虚构暂停机构', status: 'suspended', assessmentValidUntil: '2030-12-31' },
};

/** Fresh keys and secrets for every client of one run. */
export function createReferenceClients(): ReferenceClients {
  const institutions: Partial<Record<InstitutionRole, InstitutionCredentials>> = {};
  const listed: ListedInstitution[] = [];
  for (const [role, { hmac, ...standing }] of Object.entries(roles) as [
    InstitutionRole,
    (typeof roles)[InstitutionRole],
  ][]) {
    const client = hmac ? hmacClient(`inst-${role}`) : sm2Client(`inst-${role}`);
    const secret = randomBytes(24).toString('base64url');
    institutions[role] = { ...client.credentials, clientSecret: secret };
    listed.push({ ...client.listed, ...standing, secret });
  }
  const node = sm2Client('provincial-node');
  const operator = sm2Client('operator');
  return {
    file: { institutions: listed, node: node.listed, operator: operator.listed },
    institutions: institutions as Record<InstitutionRole, InstitutionCredentials>,
    node: node.credentials,
    operator: operator.credentials,
  };
}
