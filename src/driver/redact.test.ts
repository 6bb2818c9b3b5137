import { expect, test } from 'vitest';
import { redactBody, redactHeaders } from './redact.ts';

test('replaces secret headers by their length and keeps the others', () => {
  expect(redactHeaders({ Authorization: 'Bearer abc', 'x-nonce': 'n', 'x-signature': 'sig' })).toEqual({
    Authorization: 'Bearer ‹redacted, 3 characters›',
    'x-nonce': 'n',
    'x-signature': '‹redacted, 3 characters›',
  });
});

test.each([
  ['{"clientSecret":"s\\"x","clientId":"a"}', '{"clientSecret":"‹redacted, 4 characters›","clientId":"a"}'],
  ['{"token" : "abc"}', '{"token" : "‹redacted, 3 characters›"}'],
  ['{"uscc":"91990101MA00000237"}', '{"uscc":"91990101MA00000237"}'],
])('redacts %s', (body, redacted) => {
  expect(redactBody(body)).toBe(redacted);
});
