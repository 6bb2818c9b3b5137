import { expect, it } from 'vitest';
import { summarize } from './exchange-summary.ts';
import { noFilter, isShown } from './journal-filter.ts';
import { countEdges, edgeOf } from './network-edges.ts';
import { sampleEntry } from './sample-entry.ts';

const answer = (status: number, body: string) => ({ response: { status, headers: {}, body } });

it('knows a refusal by status, by the code inside an envelope, and by silence', () => {
  expect(summarize(sampleEntry())).toMatchObject({ code: '0000', isRefused: false });
  expect(summarize(sampleEntry(answer(200, '{"success":false,"errorCode":"5001"}')))).toMatchObject({
    code: '5001',
    isRefused: true,
  });
  expect(summarize(sampleEntry(answer(403, '{"code":"2008","message":"no"}')))).toMatchObject({
    code: '2008',
  });
  expect(summarize(sampleEntry(answer(0, '')))).toMatchObject({ code: null, isRefused: true });
  expect(summarize(sampleEntry(answer(200, '{"records":[{"code":"9999"}]}')))).toMatchObject({
    code: null,
    isRefused: false,
  });
});

it('finds the licence in plaintexts and in forms', () => {
  expect(summarize(sampleEntry({ plainRequest: { licence: { licenseId: 'L-1' } } })).licenseId).toBe('L-1');
  expect(summarize(sampleEntry({ plainResponse: { licenseId: 'L-2' } })).licenseId).toBe('L-2');
  const form = {
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: '--b\r\nContent-Disposition: form-data; name="licenseId"\r\n\r\nL-3\r\n--b--',
  };
  expect(summarize(sampleEntry({ request: form, plainRequest: null, plainResponse: null })).licenseId).toBe(
    'L-3',
  );
  expect(summarize(sampleEntry({ plainRequest: '<b>', plainResponse: [1] })).licenseId).toBeNull();
});

it('tells relayed inquiries from direct ones, callbacks from requests, and counts each way', () => {
  const inside = { method: 'POST', url: '/', headers: {}, body: '' };
  const entries = [
    sampleEntry(),
    sampleEntry({ operation: 'deliverEvent' }),
    sampleEntry({ member: 'national-node' }),
    sampleEntry({ member: 'national-node', request: inside }),
    sampleEntry({ member: 'department', violations: ['one'], ...answer(400, '{"code":"3001"}') }),
  ].map(summarize);
  expect(entries.map(edgeOf)).toEqual(['admitted', 'callback', 'direct', 'relay', 'department']);
  const counts = countEdges(entries);
  expect(counts.department).toEqual({ exchanges: 1, refused: 1, violating: 1 });
  expect(countEdges(entries, counts).admitted.exchanges).toBe(2);
});

it('shows what every filter holds for', () => {
  const summary = summarize(
    sampleEntry({ item: 'tax.arrears', uscc: '91990101MA00000237', violations: ['one'] }),
  );
  const shows = (filter: object) => isShown(summary, { ...noFilter, ...filter });
  expect(shows({})).toBe(true);
  expect(shows({ member: 'provincial-node', operation: 'inquire', item: 'tax.arrears' })).toBe(true);
  expect(shows({ uscc: ' ma0000 ' })).toBe(true);
  expect(shows({ only: 'violations' }) && shows({ only: 'troubled' })).toBe(true);
  for (const filter of [
    { member: 'department' },
    { operation: 'x' },
    { item: 'x' },
    { uscc: '92' },
    { only: 'refused' },
  ])
    expect(shows(filter)).toBe(false);
});
