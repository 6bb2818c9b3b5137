import { text } from '../engine/text.ts';
import { Unmet } from '../engine/unmet.ts';
import { formatTime } from '../engine/shanghai-time.ts';
import type { LicenceLedger } from './licence-ledger.ts';
import { wireRequest, type Draft } from './institution-client.ts';
import type { Recorder } from './recorder.ts';
import { requireString, requireSuccess, type Reply } from './reply.ts';

/** What the platform needs to know of an enterprise to register it under its real name. */
export interface EnterpriseIdentity {
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly legalRepresentativeName: string;
  readonly legalRepresentativeIdNumber: string;
}

export interface GrantInput {
  /** `clientId` of the institution. */
  readonly institutionId: string;
  readonly items: readonly string[];
  readonly purpose?: string;
  /** Epoch milliseconds, cut to seconds on the wire; both named seconds are inside. */
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly maxUses?: number;
  /** Members to send otherwise; `undefined` removes one. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

export interface GrantedLicence {
  readonly licenseId: string;
  readonly validFrom: number;
  readonly validUntil: number;
}

/** An enterprise as it speaks to the platform. */
export interface EnterpriseClient {
  readonly identity: EnterpriseIdentity;
  register(): Promise<Reply>;
  verifyRealName(registrationId: string, claims?: Partial<EnterpriseIdentity>): Promise<Reply>;
  openSession(): Promise<Reply>;
  riskNotice(): Promise<Reply>;
  /** Registers, verifies and opens a session, once a run; throws Unmet when the platform does not let it. */
  ready(): Promise<string>;
  /** A call under the enterprise's session (or `token` when given). */
  call(from: Draft, token?: string): Promise<Reply>;
  /** Tries to grant; the reply says whether it did. Successful grants go into the ledger. */
  tryGrant(input: GrantInput, token?: string): Promise<Reply>;
  /** Grants or throws Unmet. */
  grant(input: GrantInput): Promise<GrantedLicence>;
  revoke(licenseId: string): Promise<Reply>;
  /** Sends `to`, members of a narrowing as they go on the wire, whether they narrow anything or not. */
  narrow(licenseId: string, to: Readonly<Record<string, unknown>>): Promise<Reply>;
  licences(): Promise<Reply>;
  export(): Promise<Reply>;
  accessHistory(): Promise<Reply>;
}

/** What a run keeps of one enterprise, shared by all cases. */
export interface EnterpriseAccount {
  readonly secret: string;
  session: Promise<{ token: string; renewAt: number }> | undefined;
}

/** The risk notice as a run has met it. */
export interface KeptNotice {
  current: Promise<Readonly<Record<string, unknown>>> | undefined;
}

export interface EnterpriseClientOptions {
  readonly identity: EnterpriseIdentity;
  readonly account: EnterpriseAccount;
  readonly recorder: Recorder;
  readonly ledger: LicenceLedger;
  /** Fetched once for the grants of a run, as its text is the same for everyone. */
  readonly notice: KeptNotice;
  readonly now: () => number;
  readonly purpose: string;
}

/** The state of an enterprise that no check has spoken as yet. */
export function openAccount(secret: string): EnterpriseAccount {
  return { secret, session: undefined };
}

const day = 86_400_000;

function drop(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

export function createEnterpriseClient(options: EnterpriseClientOptions): EnterpriseClient {
  const { identity, account, recorder, ledger, now } = options;
  const anonymous = { role: 'anonymous', id: '' } as const;
  const audience = { role: 'enterprise', id: identity.uscc } as const;

  /** Until it has signed in, whoever claims to be an enterprise is nobody. */
  function open(from: Draft): Promise<Reply> {
    return recorder.call(wireRequest(from), anonymous);
  }

  async function signIn(): Promise<{ token: string; renewAt: number }> {
    const body = requireSuccess(await client.openSession(), {
      zh: '企业未能登录平台',
      en: 'the enterprise could not sign in',
    });
    const seconds = typeof body['expiresIn'] === 'number' ? body['expiresIn'] : 0;
    return { token: requireString(body, 'token'), renewAt: now() + seconds * 1_000 - 60_000 };
  }

  async function onboard(): Promise<{ token: string; renewAt: number }> {
    const registration = requireSuccess(await client.register(), {
      zh: '企业注册',
      en: 'registration of an enterprise',
    });
    const verified = requireSuccess(
      await client.verifyRealName(requireString(registration, 'registrationId')),
      {
        zh: '企业实名认证',
        en: 'real-name verification of an enterprise',
      },
    );
    if (verified['status'] !== 'verified') {
      throw new Unmet(
        text(
          '企业实名认证：登记一致的身份信息未获通过',
          'real-name verification: the identity as registered was not accepted',
        ),
      );
    }
    return signIn();
  }

  async function fetchNotice(): Promise<Readonly<Record<string, unknown>>> {
    return requireSuccess(await client.riskNotice(), { zh: '风险告知书', en: 'a risk notice' });
  }

  async function currentNotice(): Promise<Readonly<Record<string, unknown>>> {
    const kept = (options.notice.current ??= fetchNotice());
    try {
      return await kept;
    } catch (error) {
      if (options.notice.current === kept) options.notice.current = undefined;
      throw error;
    }
  }

  const client: EnterpriseClient = {
    identity,
    register: () =>
      open({
        operation: 'registerEnterprise',
        method: 'POST',
        path: '/v1/enterprise/registrations',
        body: { uscc: identity.uscc, enterpriseName: identity.enterpriseName, secret: account.secret },
      }),
    verifyRealName: (registrationId, claims = {}) =>
      open({
        operation: 'verifyRegistration',
        method: 'POST',
        path: `/v1/enterprise/registrations/${encodeURIComponent(registrationId)}/verification`,
        body: {
          legalRepresentativeName: claims.legalRepresentativeName ?? identity.legalRepresentativeName,
          legalRepresentativeIdNumber:
            claims.legalRepresentativeIdNumber ?? identity.legalRepresentativeIdNumber,
        },
      }),
    openSession: () =>
      open({
        operation: 'createEnterpriseSession',
        method: 'POST',
        path: '/v1/enterprise/sessions',
        body: { uscc: identity.uscc, secret: account.secret },
      }),
    riskNotice: () => open({ operation: 'getRiskNotice', method: 'GET', path: '/v1/enterprise/risk-notice' }),
    async ready() {
      account.session ??= onboard();
      let session = account.session;
      const { renewAt } = await session;
      if (now() >= renewAt) {
        if (account.session === session) account.session = signIn();
        session = account.session;
      }
      return (await session).token;
    },
    async call(from, token) {
      const request = wireRequest(from);
      const bearer = token ?? (await client.ready());
      return recorder.call(
        { ...request, headers: { ...request.headers, authorization: `Bearer ${bearer}` } },
        audience,
      );
    },
    async tryGrant(input, token) {
      const notice = await currentNotice();
      const validFrom = input.validFrom ?? now();
      const validUntil = input.validUntil ?? now() + 30 * day;
      const body = drop({
        institutionId: input.institutionId,
        items: input.items,
        purpose: input.purpose ?? options.purpose,
        validFrom: formatTime(validFrom),
        validUntil: formatTime(validUntil),
        maxUses: input.maxUses,
        form: 'online',
        riskNotice: { version: notice['version'], digest: notice['digest'], shownAt: formatTime(now()) },
        ...input.overrides,
      });
      const reply = await client.call(
        { operation: 'grantLicence', method: 'POST', path: '/v1/enterprise/licences', body },
        token,
      );
      // It may have been refused for a notice that is no longer the current one.
      if (reply.status !== 201) options.notice.current = undefined;
      if (reply.status === 201 && typeof reply.body === 'object' && reply.body !== null) {
        ledger.granted({
          licenseId: requireString(reply.body as Record<string, unknown>, 'licenseId'),
          uscc: identity.uscc,
          institutionId: input.institutionId,
          items: input.items,
          from: Math.floor(validFrom / 1_000) * 1_000,
          until: Math.floor(validUntil / 1_000) * 1_000 + 1_000,
          grantedAt: reply.order,
        });
      }
      return reply;
    },
    async grant(input) {
      const body = requireSuccess(await client.tryGrant(input), {
        zh: '企业在线授权',
        en: 'an online licence of the enterprise',
      });
      return {
        licenseId: requireString(body, 'licenseId'),
        validFrom: input.validFrom ?? now(),
        validUntil: input.validUntil ?? now() + 30 * day,
      };
    },
    async revoke(licenseId) {
      const reply = await client.call({
        operation: 'revokeLicence',
        method: 'POST',
        path: `/v1/enterprise/licences/${encodeURIComponent(licenseId)}/revocation`,
      });
      if (reply.status === 200) ledger.revoked(licenseId, reply.order);
      return reply;
    },
    narrow: (licenseId, body) =>
      client.call({
        operation: 'narrowLicence',
        method: 'POST',
        path: `/v1/enterprise/licences/${encodeURIComponent(licenseId)}/narrowing`,
        body,
      }),
    licences: () =>
      client.call({ operation: 'listLicences', method: 'GET', path: '/v1/enterprise/licences' }),
    export: () => client.call({ operation: 'exportOwnData', method: 'GET', path: '/v1/enterprise/export' }),
    accessHistory: () =>
      client.call({ operation: 'getAccessHistory', method: 'GET', path: '/v1/enterprise/access-history' }),
  };
  return client;
}
