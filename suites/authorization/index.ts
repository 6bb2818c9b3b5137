import type { ProbeContext } from '../../src/driver/probe-context.ts';
import { defineSuite } from '../../src/engine/suite.ts';
import { text } from '../../src/engine/text.ts';

export const authorization = defineSuite<ProbeContext, never>({
  id: 'authorization',
  title: text('授权', 'Authorization'),
  checks: [],
});
