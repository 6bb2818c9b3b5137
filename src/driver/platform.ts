import type { ApiContract } from '../contract/api-contract.ts';
import { text } from '../engine/text.ts';
import { Unmet } from '../engine/unmet.ts';
import {
  createEnterpriseClient,
  openAccount,
  type EnterpriseAccount,
  type EnterpriseClient,
  type EnterpriseIdentity,
  type KeptNotice,
} from './enterprise-client.ts';
import { enterpriseSecret } from './enterprise-secret.ts';
import {
  createInstitutionClient,
  wireRequest,
  type InstitutionClient,
  type KeptToken,
} from './institution-client.ts';
import type { LedgerLicence } from './licence-ledger.ts';
import type { Pace } from './pace.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Reply } from './reply.ts';
import type { InstitutionRole, PlatformBinding, SigningCredentials } from './run-binding.ts';
import type { Audience, RunLog } from './run-log.ts';
import type { RunClock } from './run-clock.ts';
import type { Transport } from './transport.ts';
import { signWireRequest, type SigningOverrides, type WireRequest } from './wire-request.ts';

export type InstitutionStatus = 'connected' | 'suspended' | 'unassessed';

/** The platform under test, as one case of a check speaks to it. */
export interface Platform {
  readonly binding: PlatformBinding;
  /** Throws Unmet when the binding names no institution for the role. */
  institution(role: InstitutionRole): InstitutionClient;
  enterprise(identity: EnterpriseIdentity): EnterpriseClient;
  health(): Promise<Reply>;
  /** One page of the audit log, as the node; times are `YYYY-MM-DD HH:mm:ss`. */
  auditLog(query: Readonly<Record<string, string | number>>): Promise<Reply>;
  /** As the operator. */
  setInstitutionStatus(clientId: string, status: InstitutionStatus): Promise<Reply>;
  /** The operator's finding on a licence in writing; one that is accepted goes into the ledger. */
  decideWrittenLicence(
    licence: Omit<LedgerLicence, 'grantedAt' | 'revokedAt'>,
    decision: 'accept' | 'reject',
  ): Promise<Reply>;
  /** Exactly this, as nobody unless `audience` says whom it comes from. */
  deliver(request: WireRequest, audience?: Omit<Audience, 'licences'>): Promise<Reply>;
  /** The same on a connection of its own, for what the platform may break a connection over. */
  deliverApart(request: WireRequest, audience: Omit<Audience, 'licences'>): Promise<Reply>;
  /** Takes an exchange of another case for evidence of this one too. */
  cite(reply: Reply): void;
  /** Signs with any credentials of the binding. */
  signAs(credentials: SigningCredentials, request: WireRequest, overrides?: SigningOverrides): WireRequest;
}

/** What all cases of a run share about the platform. */
export interface PlatformSession {
  readonly binding: PlatformBinding;
  readonly transport: Transport;
  readonly pace?: Pace | undefined;
  readonly contract: ApiContract;
  readonly clock: RunClock;
  readonly log: RunLog;
  readonly purpose: string;
  readonly tokens: Map<string, Promise<KeptToken>>;
  readonly accounts: Map<string, EnterpriseAccount>;
  readonly notice: KeptNotice;
}

/** The driver for platforms that follow the local platform's specification as it stands. */
export function createPlatform(
  session: PlatformSession,
  name: string,
): { platform: Platform; recorder: Recorder } {
  const { binding, clock, log, purpose, tokens, accounts, notice } = session;
  const recorder = createRecorder({ ...session, name, baseUrl: binding.baseUrl });
  const now = () => clock.now();

  function required(credentials: SigningCredentials | undefined, zh: string, en: string): SigningCredentials {
    if (credentials) return credentials;
    throw new Unmet(text(`配置中缺少${zh}`, `the configuration names no ${en}`));
  }

  function asOperator(request: WireRequest): Promise<Reply> {
    const credentials = required(binding.operator, '运营方凭据', "operator's client");
    return platform.deliver(platform.signAs(credentials, request), {
      role: 'operator',
      id: credentials.clientId,
    });
  }

  const platform: Platform = {
    binding,
    institution(role) {
      const credentials = binding.institutions[role];
      if (!credentials)
        throw new Unmet(
          text(`配置中缺少机构凭据 ${role}`, `the configuration names no institution "${role}"`),
        );
      return createInstitutionClient({ credentials, recorder, now, purpose, tokens });
    },
    enterprise(identity) {
      const account = accounts.get(identity.uscc) ?? openAccount(enterpriseSecret(binding, identity.uscc));
      accounts.set(identity.uscc, account);
      return createEnterpriseClient({
        identity,
        account,
        recorder,
        ledger: log.licences,
        now,
        purpose,
        notice,
      });
    },
    health: () =>
      platform.deliver(wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' })),
    auditLog(query) {
      const credentials = required(binding.node, '节点凭据', "node's client");
      const request = wireRequest({
        operation: 'exportAuditLog',
        method: 'GET',
        path: '/v1/node/audit-log',
        query,
      });
      return platform.deliver(platform.signAs(credentials, request), {
        role: 'node',
        id: credentials.clientId,
      });
    },
    setInstitutionStatus: (clientId, status) =>
      asOperator(
        wireRequest({
          operation: 'setInstitutionStatus',
          method: 'PUT',
          path: `/v1/admin/institutions/${encodeURIComponent(clientId)}/status`,
          body: { status },
        }),
      ),
    async decideWrittenLicence(licence, decision) {
      const reply = await asOperator(
        wireRequest({
          operation: 'decideWrittenLicence',
          method: 'POST',
          path: `/v1/admin/licences/${encodeURIComponent(licence.licenseId)}/decision`,
          body: { decision },
        }),
      );
      if (decision === 'accept' && reply.status === 200)
        log.licences.granted({ ...licence, grantedAt: reply.order });
      return reply;
    },
    deliver: (request, audience = { role: 'anonymous', id: '' }) => recorder.call(request, audience),
    deliverApart: (request, audience) => recorder.exchange(request, audience),
    cite: (reply) => recorder.cite(reply),
    signAs: (credentials, request, overrides = {}) =>
      signWireRequest(request, { credentials, now: now(), overrides }),
  };
  return { platform, recorder };
}
