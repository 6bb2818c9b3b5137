import { Problem } from '../src/contract/problem.ts';

/** The HTTP status that goes with each result code, where an interface answers by status. */
const statuses: Readonly<Record<string, number>> = {
  '2001': 403,
  '2002': 401,
  '2003': 401,
  '2004': 401,
  '2005': 401,
  '2006': 401,
  '2007': 401,
  '2008': 403,
  '2009': 403,
  '3001': 400,
  '3002': 400,
  '3003': 400,
  '3004': 403,
  '3005': 404,
  '3006': 405,
  '4001': 409,
  '4002': 403,
  '4003': 429,
  '4004': 403,
  '5001': 502,
  '5002': 504,
  '5003': 503,
  '9999': 500,
};

/** What goes with a code beside its status. */
const headersOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '3006': { allow: '' },
  '4003': { 'retry-after': '60' },
};

/** 500 for a code that is none. */
export function statusOfCode(code: string): number {
  return statuses[code] ?? 500;
}

/** A refusal with the status that its code has. */
export function refusal(code: string, message: string, cause?: unknown): Problem {
  const headers = headersOf[code] ?? {};
  return new Problem(statusOfCode(code), code, message, {
    headers,
    ...(cause === undefined ? {} : { cause }),
  });
}
