import type { HandlerOf } from '../handler-of.ts';
import type { PlatformContext } from '../platform-context.ts';

export function getRiskNotice({ manner }: PlatformContext): HandlerOf<'getRiskNotice'> {
  return () => Promise.resolve({ status: 200, body: { ...manner.riskNotice } });
}
