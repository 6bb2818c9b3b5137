import { expect, it } from 'vitest';
import { isWithinWindow } from './licence-window.ts';

const window = { from: '2026-01-12 09:00:00', until: '2026-01-13 08:59:59' };

it('holds both named seconds to be inside', () => {
  const from = Date.parse('2026-01-12T09:00:00+08:00');
  const end = Date.parse('2026-01-13T09:00:00+08:00');
  expect([from - 1, from, end - 1, end].map((now) => isWithinWindow(window, now))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('holds no instant to be inside a window that is none', () => {
  expect(isWithinWindow({ ...window, until: '2026-02-30 00:00:00' }, Date.parse('2026-01-20'))).toBe(false);
});
