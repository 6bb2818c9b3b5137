import type { LicenceGrant, NetworkLicence } from '../../src/contract/admin.ts';
import type { Profile } from '../../src/contract/profile.ts';
import type { Clock } from '../../src/engine/clock.ts';
import { formatTime, parseTime } from '../../src/engine/shanghai-time.ts';
import type { PresentedLicence } from '../department/presented-licence.ts';
import type { PresentedLicences } from '../department/presented-licences.ts';
import { sm3 } from '../../src/crypto/sm3.ts';
import { anyClient, type LicenceRegister, type UploadedLicence } from '../national-node/licence-register.ts';
import { anyPlatform, type LicenceOwners } from '../provincial-node/licence-owners.ts';
import { SteeringProblem } from '../steering-problem.ts';
import type { WorldView } from '../world-view.ts';
import type { LicenceRevocations } from './licence-revocations.ts';

/** All licences that the network knows, whoever told it of them. */
export interface LicenceDesk {
  list(): readonly NetworkLicence[];
  /** Has the national node know a licence as if it had been uploaded; throws Problem 3001 for one of nobody or nothing. */
  grant(grant: LicenceGrant): NetworkLicence;
  /** Ends a licence at the nodes and at the departments at once; throws Problem 3005 for one that nobody knows. */
  revoke(licenseId: string): NetworkLicence;
}

export function createLicenceDesk(options: {
  readonly profile: Profile;
  readonly clock: Clock;
  /** The whole nation. */
  readonly view: WorldView;
  readonly licences: LicenceRegister;
  readonly owners: LicenceOwners;
  readonly presented: PresentedLicences;
  readonly revocations: LicenceRevocations;
  readonly knowsPlatform: (platformId: string) => boolean;
}): LicenceDesk {
  const { profile, clock, view, licences, owners, presented, revocations, knowsPlatform } = options;

  function statusOf(
    licenseId: string,
    { from, until }: { readonly from: string; readonly until: string },
    isUsedUp: boolean,
  ): Pick<NetworkLicence, 'status' | 'revokedAt'> {
    const revokedAt = revocations.revokedAt(licenseId);
    if (revokedAt !== undefined) return { status: 'revoked', revokedAt };
    const now = formatTime(clock.now());
    if (now < from) return { status: 'not-yet-in-force' };
    if (now > until) return { status: 'expired' };
    return { status: isUsedUp ? 'used-up' : 'in-force' };
  }

  function ofNode(licence: UploadedLicence): NetworkLicence {
    const { licenseId, uscc, enterpriseName, items, institution, platformId, from, until } = licence;
    const { maxUses, used, clientId } = licence;
    return {
      licenseId,
      uscc,
      enterpriseName,
      items,
      institution,
      ...(platformId === anyPlatform ? {} : { platformId }),
      from,
      until,
      ...(maxUses === undefined ? {} : { maxUses }),
      used,
      ...statusOf(licenseId, licence, used >= (maxUses ?? Infinity)),
      origin: clientId === anyClient ? 'granted' : 'uploaded',
    };
  }

  function ofDepartment(licence: PresentedLicence): NetworkLicence {
    const {
      licenseId,
      uscc,
      items,
      institutionId: institution,
      validFrom: from,
      validUntil: until,
    } = licence;
    const told = { licenseId, uscc, items, institution, from, until };
    return { ...told, ...statusOf(licenseId, told, false), origin: 'presented' };
  }

  function find(licenseId: string): NetworkLicence | undefined {
    const uploaded = licences.find(licenseId);
    if (uploaded) return ofNode(uploaded);
    const shown = presented.find(licenseId);
    return shown && ofDepartment(shown);
  }

  function assertGrantable({ items, from, until, platformId }: LicenceGrant): void {
    if (platformId !== undefined && !knowsPlatform(platformId)) {
      throw wrong(
        `No platform has the id "${platformId}".`,
        'Leave it out to let every platform use the licence.',
      );
    }
    const unknown = items.find((item) => !profile.items.some(({ id }) => id === item));
    if (unknown !== undefined) {
      throw wrong(`The profile has no item "${unknown}".`, 'See xinheng list items.');
    }
    const none = [from, until].find(
      (time) => Number.isNaN(parseTime(time)) || formatTime(parseTime(time)) !== time,
    );
    if (none !== undefined) throw wrong(`There is no time ${none}.`, 'Correct the date.');
    if (until < from) throw wrong('The licence ends before it begins.', 'Exchange "from" and "until".');
  }

  return {
    list: () => [
      ...licences.list().map(ofNode),
      ...presented
        .list()
        .filter(({ licenseId }) => licences.find(licenseId) === undefined)
        .map(ofDepartment),
    ],
    grant(grant) {
      assertGrantable(grant);
      const { uscc, items, institution, from, until, maxUses, platformId = anyPlatform } = grant;
      const enterpriseName = view.nameOf(uscc);
      if (enterpriseName === undefined) {
        throw wrong(`No company of this world has the code ${uscc}.`, 'GET /companies lists some.');
      }
      const licence = licences.add({
        clientId: anyClient,
        enterpriseName,
        uscc,
        items,
        institution,
        platformId,
        from,
        until,
        // There is no file: the digest is that of nothing.
        fileDigest: sm3('').toString('hex').toUpperCase(),
        ...(maxUses === undefined ? {} : { maxUses }),
      });
      owners.add(licence.licenseId, platformId);
      return ofNode(licence);
    },
    revoke(licenseId) {
      if (find(licenseId) === undefined) {
        throw new SteeringProblem(
          '3005',
          `Nobody in this network knows a licence "${licenseId.slice(0, 100)}".`,
          'GET /licences lists those that are known.',
        );
      }
      revocations.revoke(licenseId, clock.now());
      const revoked = find(licenseId);
      if (!revoked) throw new Error(`The licence ${licenseId} is gone.`);
      return revoked;
    },
  };
}

function wrong(message: string, remedy: string): SteeringProblem {
  return new SteeringProblem('3001', message, remedy);
}
