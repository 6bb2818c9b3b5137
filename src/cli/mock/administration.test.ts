import { expect, test } from 'vitest';
import { openAdministrationWarning, readAdminToken } from './administration.ts';

test('takes the token of the flag before that of the variable, and none where none is told', () => {
  expect(readAdminToken('0123456789abcdef', 'fedcba9876543210')).toBe('0123456789abcdef');
  expect(readAdminToken(undefined, 'fedcba9876543210')).toBe('fedcba9876543210');
  expect(readAdminToken(undefined, undefined)).toBeUndefined();
});

test.each([
  ['', undefined, '--admin-token'],
  ['short', undefined, '--admin-token'],
  ['with spaces in the middle', undefined, '--admin-token'],
  ['令牌令牌令牌令牌令牌令牌令牌令牌', undefined, '--admin-token'],
  [undefined, 'short', 'XINHENG_ADMIN_TOKEN'],
])('refuses the token %j, %j', (flag, variable, source) => {
  expect(() => readAdminToken(flag, variable)).toThrow(
    expect.objectContaining({
      code: 'bad-admin-token',
      message: `The token of ${source} opens no administration: it must be 16 to 512 visible ASCII characters without spaces.`,
      remedy: expect.stringContaining('openssl rand -hex 24') as unknown,
    }),
  );
});

test.each(['127.0.0.1', '127.8.8.8', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', 'localhost'])(
  'says nothing of an administration on %s',
  (host) => {
    expect(openAdministrationWarning(host)).toBeUndefined();
  },
);

test.each(['0.0.0.0', '::', '192.0.2.7', '2001:db8::1', 'localhost.example'])(
  'warns in both languages of one on %s',
  (host) => {
    const lines = openAdministrationWarning(host)?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`警告：管理接口绑定在 ${host}`);
    expect(lines[1]).toContain(`warning: the administration listens on ${host}`);
  },
);
