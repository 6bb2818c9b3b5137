import type { Company } from '../../fixtures/world/index.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import type { Finding, LeakValue } from '../../src/leaks/index.ts';
import { witnessSecrets } from './planted-witness.ts';

/** Every secret of one company, with those of the witness that our own events name. */
export function companySecrets({ world }: ProbeContext, company: Company): readonly LeakValue[] {
  return [...world.sensitiveValues(company.index), ...witnessSecrets(world, company)];
}

/** Encodings that stand for a value without showing it; all others show it or part of it. */
const standsFor = new Set(['base64', 'hex', 'reversed', 'sm3', 'sha-256', 'sha-1', 'md5']);

/** Whether a finding is a stand-in that whoever has a list of candidates can turn back into the value. */
export function isStandIn({ encoding }: Pick<Finding, 'encoding'>): boolean {
  return encoding.split('/').some((name) => standsFor.has(name));
}
