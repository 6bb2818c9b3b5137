import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';

export const access = defineSuite<ProbeContext, never>({
  id: 'access',
  title: text('接入', 'Access'),
  checks: [],
});
