import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory-store.ts';
import { createUploadRegister, type UploadedRow } from './upload-register.ts';

const now = 1_000;
const flaws = ({ record }: UploadedRow) =>
  record?.['name'] === 'bad' ? [{ pointer: '/name', message: 'is bad' }] : [];

function open() {
  const register = createUploadRegister(createMemoryStore());
  const take = (...rows: UploadedRow[]) =>
    register.take({ platformId: 'P', item: 'i', rows }, { now, flaws }).map(({ status }) => status);
  return { register, take };
}

const good = { externalSystemId: '1', record: { name: 'a', rank: 1 } };

describe('uploads', () => {
  it('are accepted row by row: one bad row does not spoil the others', () => {
    const { register, take } = open();
    const bad = { externalSystemId: '2', record: { name: 'bad' } };
    expect(take(good, bad, { ...good, externalSystemId: '3' })).toEqual(['accepted', 'rejected', 'accepted']);
    expect(register.rows({ item: 'i' }).map(({ externalSystemId }) => externalSystemId)).toEqual(['1', '3']);
    expect(register.take({ platformId: 'P', item: 'i', rows: [bad] }, { now, flaws })).toEqual([
      { externalSystemId: '2', status: 'rejected', errors: [{ pointer: '/name', message: 'is bad' }] },
    ]);
  });

  it('are kept once when they come again, in whatever order their members stand', () => {
    const { register, take } = open();
    expect(take(good, good, { externalSystemId: '1', record: { rank: 1, name: 'a' } })).toEqual([
      'accepted',
      'duplicate',
      'duplicate',
    ]);
    expect(register.rows({})).toHaveLength(1);
  });

  it('are corrected by another content and withdrawn once', () => {
    const { register, take } = open();
    const withdrawal = { externalSystemId: '1', withdrawn: true } as const;
    expect(take(withdrawal, good, { ...good, record: { name: 'b' } }, withdrawal, withdrawal)).toEqual([
      'rejected',
      'accepted',
      'accepted',
      'accepted',
      'duplicate',
    ]);
    expect(register.rows({})).toMatchObject([{ externalSystemId: '1', withdrawn: true }]);
  });

  it('of two platforms do not meet', () => {
    const { register, take } = open();
    take(good);
    const [other] = register.take({ platformId: 'Q', item: 'i', rows: [good] }, { now, flaws });
    expect(other?.status).toBe('accepted');
  });
});
