import type { SchemasOf } from '../../src/contract/operations.ts';
import type { ChangePage } from '../../fixtures/world/index.ts';
import { refusal } from '../refusal.ts';

/** The cursor of a feed that has told nothing yet; the world writes it as the empty text. */
const start = 'start';

/** A page of the world's feed as it travels: sequences count from 1, and a cursor is never empty. */
export function feedPage(
  cursor: string | undefined,
  read: (cursor: string) => ChangePage,
): SchemasOf<'data-provider'>['ChangePage'] {
  const page = readPage(() => read(cursor === undefined || cursor === start ? '' : cursor));
  const changes = page.changes.map((change) => ({ ...change, sequence: change.sequence + 1 }));
  const nextCursor = cursorOnWire(page.nextCursor);
  // The world's rows are untyped; createApp holds the page to its schema before it is sent.
  return { ...page, changes, nextCursor } as SchemasOf<'data-provider'>['ChangePage'];
}

/** A cursor of the world's feed as it travels. */
export function cursorOnWire(cursor: string): string {
  return cursor === '' ? start : cursor;
}

function readPage(read: () => ChangePage): ChangePage {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw refusal('3001', cause.message, cause);
    throw cause;
  }
}
