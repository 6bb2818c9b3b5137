import type { HandlerOf } from '../handler-of.ts';
import { riskNotice } from '../risk-notice.ts';

export function getRiskNotice(): HandlerOf<'getRiskNotice'> {
  return () => Promise.resolve({ status: 200, body: { ...riskNotice } });
}
