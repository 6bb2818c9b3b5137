import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';

export const desensitization = defineSuite<ProbeContext, never>({
  id: 'desensitization',
  title: text('脱敏', 'Desensitization'),
  checks: [],
});
