import { expect, test } from 'vitest';
import { honestDecisions } from '../platform/decisions/decisions.ts';
import { frameworkErrorPage } from './framework-error-page.ts';

const { leaving } = frameworkErrorPage.apply(honestDecisions).answers;

test.each([
  ['a page in place of a request that breaks the contract', '3003', '5d2f', 'text/html; charset=utf-8'],
  ['another refusal as it is, whatever its trace is called', '3002', '5d3003f', 'application/json'],
])('leaves %s', async (_, code, traceId, type) => {
  const refused = Response.json({ code, message: 'no', traceId }, { status: 400 });
  const left = await leaving(refused, 'verifyItem');
  expect(left.headers.get('content-type')).toBe(type);
});
