import { text, type Text } from '../engine/text.ts';
import type { TextParameter } from './operation-schemas.ts';

/** One way in which a parameter of a query or a path is none. */
export interface FlawedParameter {
  readonly family: string;
  readonly what: Text;
  /** Percent-encoded, exactly as it goes onto the wire. */
  readonly encoded: string;
  /** Whether a server may refuse it before the platform's own code sees it, in a form of its own. */
  readonly isHttp?: true;
  /** Whether the contract leaves it open. */
  readonly isOpen?: true;
}

function flawed(family: string, encoded: string, more: Partial<FlawedParameter> = {}): FlawedParameter {
  const shown = encoded.length > 40 ? `${encoded.slice(0, 40)}…` : encoded;
  return { family, what: text(`为“${shown}”`, `being "${shown}"`), encoded, ...more };
}

/** Values that a query parameter's schema does not allow, and some that the specification is silent about. */
export function flawedQueryValues({ schema }: TextParameter): readonly FlawedParameter[] {
  const { type, minimum, maximum, maxLength, pattern } = schema;
  if (type === 'integer' || type === 'number') {
    return [
      flawed('no-number', 'abc'),
      flawed('fraction', '1.5'),
      flawed('number-beyond-bounds', '1e999'),
      flawed('big-integer', '9'.repeat(40)),
      flawed('full-width-digits', '%EF%BC%91'),
      flawed('nul', '1%00'),
      flawed('empty', ''),
      flawed('broken-percent-encoding', '%zz'),
      flawed('broken-utf8', '%ff'),
      ...(typeof minimum === 'number' ? [flawed('below-minimum', String(minimum - 1))] : []),
      ...(typeof maximum === 'number' ? [flawed('above-maximum', String(maximum + 1))] : []),
    ];
  }
  const isFormed = pattern !== undefined;
  const open = isFormed ? {} : ({ isOpen: true } as const);
  return [
    ...(typeof maxLength === 'number' || isFormed ? [flawed('too-long', 'x'.repeat(2_000))] : []),
    ...(isFormed ? [flawed('of-no-form', '%E2%98%83'), flawed('line-break-behind', '%0A')] : []),
    flawed('empty', ''),
    flawed('nul', 'x%00', open),
    flawed('broken-percent-encoding', '%zz', open),
    flawed('broken-utf8', '%ff%c3%28', open),
  ];
}

/** Values that no resource of the platform has; `encoded` is one that a resource has. */
export function flawedPathValues(encoded: string): readonly FlawedParameter[] {
  const http = { isHttp: true } as const;
  return [
    flawed('too-short', 'x'),
    flawed('too-long', 'x'.repeat(300)),
    flawed('of-no-form', '%E4%BC%81%F0%A0%AE%B7'),
    flawed('metacharacters', "'%20OR%20'1'='1"),
    flawed('nul', `${encoded}%00`, http),
    flawed('broken-percent-encoding', `${encoded}%zz`, http),
    flawed('broken-percent-encoding', '%c3%28%ff', http),
    flawed('path-traversal', '..%2f..%2f..%2fetc%2fpasswd', http),
    flawed('path-traversal', `${encoded}%2f..%2f..`, http),
    flawed('header-injection', `${encoded}%0d%0aset-cookie:x=1`, http),
  ];
}
