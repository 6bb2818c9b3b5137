import { startReference, type ReferenceOptions } from '../../mocks/reference/start-reference.ts';
import type { BoundRun } from './binding.ts';

const names = {
  reference: { zh: '参考平台', en: 'reference platform' },
  twin: { zh: '孪生平台', en: 'twin              ' },
} as const;

/** Starts the reference platform, or its twin, and its network for one run. */
export async function bindReference(options: ReferenceOptions): Promise<BoundRun> {
  const { binding, addresses, close } = await startReference(options);
  const { zh, en } = options.twin === undefined ? names.reference : names.twin;
  return {
    binding,
    addresses: [
      `${zh} / ${en}  ${binding.platform.baseUrl}`,
      `国家节点 / national node       ${addresses.nationalNode}`,
      `省级节点 / provincial node     ${addresses.provincialNode}`,
      `部门     / department          ${addresses.department}`,
    ],
    startTimeoutMs: 10_000,
    close,
  };
}
