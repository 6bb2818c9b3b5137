import type { JournalEntry } from '../../contract/admin.ts';

/** An inquiry at the provincial node that went well, with what is told otherwise; for tests. */
export function sampleEntry(otherwise: Partial<JournalEntry> = {}): JournalEntry {
  return {
    sequence: 1,
    at: Date.parse('2026-01-12T09:00:00+08:00'),
    member: 'provincial-node',
    operation: 'inquire',
    item: null,
    uscc: null,
    traceId: 'trace-1',
    request: {
      method: 'POST',
      url: '/api/creditInquiry/tax.arrears',
      headers: { host: '127.0.0.1:8080' },
      body: '{}',
    },
    response: { status: 200, headers: {}, body: '{"success":true,"errorCode":"0000"}' },
    plainRequest: {},
    plainResponse: {},
    violations: [],
    rules: [],
    ...otherwise,
  };
}
