import { expect } from 'vitest';
import { createVirtualClock } from '../../src/engine/clock.ts';
import { createBatchResults } from '../department/batch-results.ts';
import { createLicenceRegister, type LicensedInquiry } from '../national-node/licence-register.ts';
import { createRowRegister } from '../national-node/row-register.ts';
import { createEventRegister, type RecordEvent } from '../provincial-node/event-register.ts';
import { createLicenceOwners } from '../provincial-node/licence-owners.ts';
import { createReportRegister } from '../provincial-node/report-register.ts';
import { createTicketRegister } from '../provincial-node/ticket-register.ts';
import { createUploadRegister } from '../provincial-node/upload-register.ts';
import { createWhitelistRegister } from '../provincial-node/whitelist-register.ts';
import type { RegisterCase } from './register-case.ts';

const now = Date.parse('2026-01-12T09:00:00+08:00');
const noFlaws = { now, flaws: () => [] };
const licence = {
  clientId: 'province',
  enterpriseName: '示例公司',
  uscc: '91990101MA00000237',
  items: ['tax.arrears'],
  institution: 'bank',
  platformId: 'PF1',
  from: '2026-01-01 00:00:00',
  until: '2026-12-31 23:59:59',
  fileDigest: 'AB',
  maxUses: 2,
};
const inquiry: LicensedInquiry = {
  clientId: 'province',
  enterpriseName: '示例公司',
  uscc: '91990101MA00000237',
  item: 'tax.arrears',
};

/** What holds after a restart too: what was uploaded, granted and reported. */
export function lastingRegisterCases(): readonly RegisterCase[] {
  let known = '';
  return [
    {
      name: 'a licence is counted, and used up for all',
      open(store) {
        const register = createLicenceRegister(store);
        const use = () => {
          expect(register.objection(known, inquiry, now)).toBeUndefined();
          register.use(known);
        };
        return {
          first() {
            known = register.add(licence).licenseId;
            use();
          },
          later() {
            use();
            expect(register.objection(known, inquiry, now)).toBe('The licence is used up.');
          },
        };
      },
    },
    {
      name: 'a licence stays with the platform that uploaded it',
      open(store) {
        const owners = createLicenceOwners(store);
        return {
          first: () => owners.add('NL-1', 'PF1'),
          later: () => expect([owners.ownerOf('NL-1'), owners.ownerOf('NL-2')]).toEqual(['PF1', undefined]),
        };
      },
    },
    {
      name: 'an uploaded row is a duplicate, a correction or withdrawn',
      open(store) {
        const register = createUploadRegister(store);
        const take = (row: object) =>
          register.take(
            { platformId: 'PF1', item: 'i', rows: [{ externalSystemId: 'E\u0000\ud800"1', ...row }] },
            noFlaws,
          )[0]?.status;
        return {
          first: () => expect(take({ record: { a: '\u0000\ud800', b: 1 } })).toBe('accepted'),
          later() {
            expect(take({ record: { b: 1, a: '\u0000\ud800' } })).toBe('duplicate');
            expect(take({ record: { a: '', b: 2 } })).toBe('accepted');
            expect(take({ withdrawn: true })).toBe('accepted');
            expect(take({ withdrawn: true })).toBe('duplicate');
            expect(register.rows({ item: 'i' })).toHaveLength(1);
          },
        };
      },
    },
    {
      name: 'rows of the national node keep their order, and are known again',
      open(store) {
        const register = createRowRegister(store);
        const take = (...ids: string[]) =>
          register
            .take(
              {
                clientId: 'c',
                kind: 'k',
                rows: ids.map((id) => ({ externalSystemId: id, platformId: 'p' })),
              },
              noFlaws,
            )
            .map(({ status }) => status);
        return {
          first: () => expect(take('z', 'a', 'm')).toEqual(['accepted', 'accepted', 'accepted']),
          later() {
            expect(take('a', 'b')).toEqual(['duplicate', 'accepted']);
            expect(register.rows('k').map(({ externalSystemId }) => externalSystemId)).toEqual([
              'z',
              'a',
              'm',
              'b',
            ]);
          },
        };
      },
    },
    {
      name: 'a ticket is open until its rows are taken',
      open(store) {
        const register = createTicketRegister(store);
        const batch = { platformId: 'PF1', item: 'i', batchId: 'B1' };
        return {
          first: () => {
            const ticket = register.settle(
              { ...batch, rows: [{ externalSystemId: 'E1', isOpen: true }] },
              now,
            );
            known = ticket?.ticketId ?? '';
          },
          later() {
            const settled = {
              ...batch,
              correctionOf: known,
              rows: [{ externalSystemId: 'E1', isOpen: false }],
            };
            expect(register.settle(settled, now + 1)).toMatchObject({ ticketId: known, closedAt: now + 1 });
            expect(() => register.check(known, batch)).toThrow('The ticket is closed.');
          },
        };
      },
    },
    {
      name: 'a monthly report and a whitelist are known again',
      open(store) {
        const reports = createReportRegister(store);
        const lists = createWhitelistRegister(store);
        const put = (n: number) =>
          reports.put({ month: '2026-01', ...{ n } }, { kind: 'usage', platformId: 'PF1', now }).status;
        const list = (uscc: string) =>
          lists.put(
            { month: '2026-01', ruleVersion: '1', rows: [{ uscc }] },
            { platformId: 'PF1', flaws: [] },
          ).listed;
        return {
          first: () => expect([put(1), list('a')]).toEqual(['accepted', 1]),
          later: () => expect([put(1), put(2), list('b')]).toEqual(['duplicate', 'updated', 2]),
        };
      },
    },
    {
      name: 'the result of a batch is known again',
      open(store) {
        const results = createBatchResults(store);
        const put = (accepted: number) =>
          results.put(
            { accepted, rejected: [] },
            { clientId: 'c', item: 'i', batchId: 'B1', rows: [{ recordId: 'r' }] },
          );
        return {
          first: () => expect(put(1)).toBe('accepted'),
          later: () => expect(put(1)).toBe('duplicate'),
        };
      },
    },
    {
      name: 'an event waits to be delivered, and a reported one is known again',
      open(store) {
        const register = createEventRegister(store, createVirtualClock(now));
        const reported = {
          eventId: 'E1',
          kind: 'correction',
          item: 'environment.rating',
          recordId: 'R',
          uscc: licence.uscc,
          occurredAt: '2026-01-12 08:00:00',
        } satisfies RecordEvent;
        return {
          first() {
            known = register.send('APP-1', { kind: 'correction' }).event.eventId;
            expect(register.report('PF1', reported)).toBe('accepted');
          },
          later() {
            expect(register.sent('APP-1')).toMatchObject([{ state: 'pending', event: { eventId: known } }]);
            expect(register.report('PF1', reported)).toBe('duplicate');
          },
        };
      },
    },
  ];
}
