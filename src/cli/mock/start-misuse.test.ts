import { expect, test } from 'vitest';
import { startMisuse } from './start-misuse.ts';

const place = { port: 7300, host: '192.0.2.1', adminHost: '127.0.0.1' };

test.each([
  ['EADDRINUSE', 'port-in-use', 'A port from 7300 to 7303 is in use.', '--port'],
  ['EACCES', 'port-forbidden', 'This user may not listen on the ports from 7300 to 7303.', '1024'],
  ['EADDRNOTAVAIL', 'unknown-host', '"192.0.2.1" or "127.0.0.1" is no address of this machine.', '--host'],
  ['ENOTFOUND', 'unknown-host', '"192.0.2.1" or "127.0.0.1" is no address of this machine.', '0.0.0.0'],
])('says %s as %s', (code, said, message, remedy) => {
  const cause = Object.assign(new Error('listen'), { code });
  expect(startMisuse(cause, place)).toMatchObject({
    code: said,
    message,
    cause,
    remedy: expect.stringContaining(remedy) as unknown,
  });
});

test('leaves any other error as it is', () => {
  for (const error of [new Error('x'), Object.assign(new Error('x'), { code: 'EIO' }), 'text'])
    expect(startMisuse(error, place)).toBe(error);
});
