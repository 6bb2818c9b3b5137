import { createHash } from 'node:crypto';
import type { Company, World } from '../../fixtures/world/index.ts';
import { text } from '../engine/text.ts';
import { Unmet } from '../engine/unmet.ts';

/** Longer than any run lasts on the world's clock. */
const longestRun = 500 * 86_400_000;

/**
 * The companies to which, by the world's script, something happens in the run. No case is given one: it would change
 * under its hands, and what a case brings about itself would mix with what the script does.
 */
export function eventfulCompanies(
  world: World,
  { companies, from }: { readonly companies: number; readonly from: number },
): ReadonlySet<number> {
  if (world.events === 'none') return new Set();
  return new Set(world.script(companies, { from, to: from + longestRun }).map(({ index }) => index));
}

/** Hands out companies so that no two cases of a run share one. */
export interface CompanyPicker {
  pick(owner: string, fits?: (company: Company) => boolean): Company;
  stranger(owner: string): Company;
}

function startFor(owner: string, range: number): number {
  return createHash('sha256').update(owner).digest().readUIntBE(0, 6) % range;
}

/**
 * Looks from a place that depends on the owner's name alone, so that a case meets the same company in every
 * run of the same seed, whatever else the run selects (collisions, which move one on, are rare).
 */
export function createCompanyPicker(
  world: World,
  companies: number,
  { avoids = new Set() }: { readonly avoids?: ReadonlySet<number> } = {},
): CompanyPicker {
  const owners = new Map<string, Company>();
  const taken = new Set<number>();

  return {
    pick(owner, fits = () => true) {
      const known = owners.get(owner);
      if (known) return known;
      const start = startFor(owner, companies);
      for (let step = 0; step < companies; step += 1) {
        const index = (start + step) % companies;
        if (taken.has(index) || avoids.has(index)) continue;
        const company = world.company(index);
        if (!fits(company)) continue;
        taken.add(index);
        owners.set(owner, company);
        return company;
      }
      throw new Unmet(
        text(
          `辖区 ${String(companies)} 家企业中没有适用于 ${owner} 的企业`,
          `a company fit for ${owner} among the ${String(companies)} of the jurisdiction`,
        ),
      );
    },
    // Far from the jurisdiction, which starts at index 0.
    stranger: (owner) => world.company(100_000_000 + startFor(owner, 50_000_000)),
  };
}
