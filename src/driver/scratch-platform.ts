import type { ProfileItem } from '../contract/profile.ts';
import type { ProbeContext } from './probe-context.ts';
import type { Moment } from './recorder.ts';

/** A platform of licences and nothing else, in memory, for the tests of what plays sequences on platforms. */
export interface ScratchPlatform {
  readonly context: ProbeContext;
  /** Items with nothing but an id. */
  readonly items: readonly ProfileItem[];
  /** The codes of all enterprises that were asked for, in order. */
  readonly companies: readonly string[];
}

/** Where it differs from what licences say. */
export interface Flaws {
  /** Whether an ended licence goes on. */
  readonly ignoresRevocations?: boolean;
  readonly ignoresNarrowings?: boolean;
  readonly widens?: boolean;
  readonly countsNothing?: boolean;
  readonly refusesGrants?: boolean;
  /** What a row of a batch gets instead of what its licence says. */
  readonly rowOtherwise?: (place: number, opens: boolean) => boolean;
  /** Asked upstream whenever an enterprise grants a licence: the enterprise and an item of nobody's. */
  readonly prefetches?: boolean;
}

interface Licence {
  readonly licenseId: string;
  readonly uscc: string;
  readonly institutionId: string;
  items: readonly string[];
  readonly validFrom: number;
  validUntil: number;
  maxUses: number | undefined;
  used: number;
  revoked: boolean;
}

interface Body {
  readonly uscc: string;
  readonly licenseId?: string;
}

type Members = Readonly<Record<string, unknown>>;

function reply(status: number, body: object) {
  const code = 'code' in body ? body.code : null;
  return { status, code, body, error: null, headers: {}, text: JSON.stringify(body) };
}

const unlicensed = reply(403, { code: '3004' });

/** @param start Epoch ms at which its clock begins. */
export function createScratchPlatform(
  flaws: Flaws = {},
  start = Date.parse('2026-01-12T09:00:00+08:00'),
): ScratchPlatform {
  const items = ['a', 'b', 'c'].map((id) => ({ id, method: 'interface' }) as ProfileItem);
  const licences: Licence[] = [];
  const companies: string[] = [];
  const batches: { institutionId: string; item: string; rows: readonly Body[] }[] = [];
  const journal: { sequence: number; member: string; operation: string; item: string; plainRequest: Body }[] =
    [];
  let now = start;

  function isLive({ validFrom, validUntil, revoked }: Licence): boolean {
    return (!revoked || flaws.ignoresRevocations === true) && validFrom <= now && now < validUntil + 1_000;
  }

  function opens(institutionId: string, item: string, { uscc, licenseId }: Body): boolean {
    const licence = licences.find((one) => one.licenseId === licenseId);
    if (!licence || !isLive(licence)) return false;
    const fits = licence.uscc === uscc && licence.institutionId === institutionId;
    if (!fits || !licence.items.includes(item)) return false;
    if (licence.maxUses !== undefined && licence.used >= licence.maxUses) return false;
    if (flaws.countsNothing !== true) licence.used += 1;
    return true;
  }

  function statusOf({ revoked, validUntil, maxUses, used }: Licence): string {
    if (revoked) return 'revoked';
    if (now >= validUntil + 1_000) return 'expired';
    return maxUses !== undefined && used >= maxUses ? 'used-up' : 'active';
  }

  function ownedBy(uscc: string, licenseId: string): Licence {
    const found = licences.find((licence) => licence.licenseId === licenseId && licence.uscc === uscc);
    if (!found) throw new RangeError(`${uscc} has no licence ${licenseId}.`);
    return found;
  }

  const enterprise = ({ uscc }: { uscc: string }) => ({
    tryGrant(input: Members & Pick<Licence, 'institutionId' | 'items' | 'validFrom' | 'validUntil'>) {
      if (flaws.refusesGrants) return Promise.resolve(reply(403, { code: '4002' }));
      const licenseId = `licence-${String(licences.length)}`;
      const maxUses = input['maxUses'] as number | undefined;
      licences.push({ ...input, uscc, licenseId, maxUses, used: 0, revoked: false });
      if (flaws.prefetches) {
        const [sequence, plainRequest] = [journal.length + 1, { uscc }];
        const item = 'nobody.asked';
        journal.push({ sequence, member: 'department', operation: 'callItem', item, plainRequest });
      }
      return Promise.resolve(reply(201, { licenseId }));
    },
    narrow(licenseId: string, to: Members) {
      const licence = ownedBy(uscc, licenseId);
      const wanted = {
        items: (to['items'] as readonly string[] | undefined) ?? licence.items,
        validUntil:
          typeof to['validUntil'] === 'string'
            ? Date.parse(`${to['validUntil'].replace(' ', 'T')}+08:00`)
            : licence.validUntil,
        maxUses: (to['maxUses'] as number | undefined) ?? licence.maxUses,
      };
      const isNarrower =
        wanted.items.every((item) => licence.items.includes(item)) &&
        wanted.validUntil <= licence.validUntil &&
        (wanted.maxUses ?? Infinity) <= (licence.maxUses ?? Infinity);
      if (!isNarrower && !flaws.widens) return Promise.resolve(reply(400, { code: '3001' }));
      if (!flaws.ignoresNarrowings) Object.assign(licence, wanted);
      return Promise.resolve(reply(200, {}));
    },
    revoke(licenseId: string) {
      ownedBy(uscc, licenseId).revoked = true;
      return Promise.resolve(reply(200, {}));
    },
    licences: () =>
      Promise.resolve(
        reply(200, {
          licences: licences
            .filter((licence) => licence.uscc === uscc)
            .map((licence) => ({ ...licence, status: statusOf(licence) })),
        }),
      ),
  });

  const institution = (role: string) => ({
    credentials: { clientId: role },
    sign: (draft: { path: string; body: Body }) => Promise.resolve(draft),
    deliverAtOnce(requests: readonly { path: string; body: Body }[], { onRelease }: Moment = {}) {
      onRelease?.();
      return requests.map(async ({ path, body }) => {
        await Promise.resolve();
        const item = path.split('/')[3] ?? '';
        return opens(role, item, body) ? reply(200, { records: [] }) : unlicensed;
      });
    },
    createBatch(item: string, rows: readonly Body[]) {
      batches.push({ institutionId: role, item, rows });
      return Promise.resolve(reply(202, { batchId: String(batches.length - 1) }));
    },
    batch(batchId: string) {
      const batch = batches[Number(batchId)];
      const rows = (batch?.rows ?? []).map((row, place) => {
        const due = batch ? opens(batch.institutionId, batch.item, row) : false;
        const given = flaws.rowOtherwise?.(place, due) ?? due;
        return given ? { uscc: row.uscc, code: '0000', records: [] } : { uscc: row.uscc, code: '3004' };
      });
      return Promise.resolve(reply(200, { status: 'done', rows }));
    },
  });

  const context = {
    profile: { settings: { financingPurposes: { value: ['loan-approval'] } } },
    clock: {
      movable: true,
      now: () => now,
      advanceTo(instant: number) {
        now = Math.max(now, instant);
        return Promise.resolve();
      },
    },
    platform: { institution },
    enterprise,
    company(label: string) {
      if (!companies.includes(label)) companies.push(label);
      return { uscc: label };
    },
    network: {
      mark: () => Promise.resolve(journal.length),
      received: ({ since }: { since: number }) => Promise.resolve(journal.slice(since)),
    },
  };
  // What plays sequences touches nothing else of a context.
  return { context: context as unknown as ProbeContext, items, companies };
}
