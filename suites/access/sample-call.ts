import { optionOf, requireClaimed } from '../../src/driver/platform-options.ts';
import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { enterpriseSamples } from './enterprise-samples.ts';
import { institutionSamples } from './institution-samples.ts';
import { machineSamples } from './machine-samples.ts';
import type { InstitutionRole } from '../../src/driver/run-binding.ts';
import { openly, type SampleCall, type Sampler } from './sample-callers.ts';

const samplers: Readonly<Record<string, Sampler>> = {
  ...institutionSamples,
  ...enterpriseSamples,
  ...machineSamples,
  getHealth: async () => openly({ operation: 'getHealth', method: 'GET', path: '/v1/health' }),
  getRiskNotice: async () =>
    openly({ operation: 'getRiskNotice', method: 'GET', path: '/v1/enterprise/risk-notice' }),
};

/** Ids of the operations that a sample is known of. */
export const sampledOperations: readonly string[] = Object.keys(samplers);

/**
 * A fresh valid call, of institutions by the one in `role`. Throws Unclaimed for an operation of an option that the
 * platform does not claim, and an Error when no sample of the operation is known: the harness's own gap.
 */
export async function sampleCall(
  context: ProbeContext,
  operationId: string,
  role: InstitutionRole = 'assessed',
): Promise<SampleCall> {
  const sampler = samplers[operationId];
  if (!sampler) throw new Error(`There is no sample of the operation ${operationId}.`);
  const option = optionOf(operationId);
  if (option) requireClaimed(context.platform.binding.claims, option);
  return sampler(context, role);
}

/** Whether the platform can be asked for this operation at all under the run's profile and binding. */
export function isOffered(context: ProbeContext, operationId: string): boolean {
  if (operationId === 'verifyItem')
    return context.items(({ method }) => method === 'verification').length > 0;
  if (operationId === 'moveClock') return context.platform.binding.testing !== undefined;
  return true;
}
