import { startReference, type ReferenceOptions } from '../../mocks/reference/start-reference.ts';
import type { BoundRun } from './binding.ts';

/** Starts the reference platform and its network for one run. */
export async function bindReference(options: ReferenceOptions): Promise<BoundRun> {
  const { binding, addresses, close } = await startReference(options);
  return {
    binding,
    addresses: [
      `参考平台 / reference platform  ${binding.platform.baseUrl}`,
      `国家节点 / national node       ${addresses.nationalNode}`,
      `省级节点 / provincial node     ${addresses.provincialNode}`,
      `部门     / department          ${addresses.department}`,
    ],
    startTimeoutMs: 10_000,
    close,
  };
}
