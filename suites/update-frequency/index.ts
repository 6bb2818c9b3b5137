import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';

export const updateFrequency = defineSuite<ProbeContext, never>({
  id: 'update-frequency',
  title: text('更新频率', 'Update frequency'),
  checks: [],
});
