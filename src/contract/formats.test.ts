import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';

describe('formats', () => {
  it.each(['2026-01-12', '2024-02-29', '2000-02-29', '9999-12-31'])('%s is a date', (text) => {
    expect(formats.date(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260112',
    '2026-01-12 ',
    '２０２６-01-12',
    '',
  ])('%j is no date', (text) => {
    expect(formats.date(text)).toBe(false);
  });

  it.each(['2026-01-12T09:00:00+08:00', '2026-01-12T01:00:00Z', '2026-01-12T01:00:00.123-00:30'])(
    '%s is a date-time',
    (text) => {
      expect(formats['date-time'](text)).toBe(true);
    },
  );

  it.each([
    '2026-01-12 09:00:00+08:00',
    '2026-01-12t09:00:00Z',
    '2026-01-12T09:00:00',
    '2026-01-12T09:00:00z',
    '2026-01-12T24:00:00Z',
    '2026-01-12T09:60:00Z',
    '2026-01-12T09:00:60Z',
    '2026-01-12T09:00:00+24:00',
    '2026-01-12T09:00:00+0800',
    '2026-02-30T09:00:00Z',
    '2026-01-12T09:00Z',
  ])('%s is no date-time', (text) => {
    expect(formats['date-time'](text)).toBe(false);
  });

  it('wants a scheme of a uri', () => {
    expect(formats.uri('http://127.0.0.1:8080/callback')).toBe(true);
    expect(formats.uri('/callback')).toBe(false);
    expect(formats.uri('http://[')).toBe(false);
  });
});
