import { applies, type Breakable } from './breakable.ts';
import type { Mutation } from './mutation.ts';

/** A row is taken for this many operations at the least, or for all that it applies to. */
export const operationsPerRow = 3;

/** What of the table one operation takes at a time. */
const rowsPerOperation = 5;

export interface Pairing<Subject extends Breakable = Breakable> {
  readonly subject: Subject;
  readonly rows: readonly Mutation[];
}

/**
 * A sample of the table: every row with `operationsPerRow` operations where it applies to so many, and on as few
 * operations as that takes. The same lists give the same pairs.
 */
export function covering<Subject extends Breakable>(
  subjects: readonly Subject[],
  rows: readonly Mutation[],
): readonly Pairing<Subject>[] {
  const chosen = new Map<string, Mutation[]>();
  for (const group of groupsOf(rows)) {
    const [first] = group;
    const applying = first ? subjects.filter((subject) => applies(first, subject)) : [];
    const wanted = Math.max(
      operationsPerRow,
      Math.ceil((group.length * operationsPerRow) / rowsPerOperation),
    );
    const takers = spread(turned(applying, first?.id ?? ''), wanted);
    const each = Math.min(group.length, Math.ceil((group.length * operationsPerRow) / takers.length));
    takers.forEach(({ id }, place) => {
      const taken = chosen.get(id) ?? [];
      for (let next = 0; next < each; next += 1) {
        const row = group[(place * each + next) % group.length];
        if (row) taken.push(row);
      }
      chosen.set(id, taken);
    });
  }
  return subjects.flatMap((subject) => {
    const taken = chosen.get(subject.id);
    return taken === undefined ? [] : [{ subject, rows: taken }];
  });
}

/** The list from another place on, by the name of a group, so that groups meet different operations. */
function turned<Value>(list: readonly Value[], name: string): readonly Value[] {
  const from = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % (list.length || 1);
  return [...list.slice(from), ...list.slice(0, from)];
}

/** That many of a list, at even distances. */
function spread<Value>(list: readonly Value[], wanted: number): readonly Value[] {
  if (list.length <= wanted) return list;
  return Array.from(
    { length: wanted },
    (_, place) => list[Math.floor((place * list.length) / wanted)],
  ).filter((value) => value !== undefined);
}

/** Rows that apply to the same operations. */
function groupsOf(rows: readonly Mutation[]): readonly (readonly Mutation[])[] {
  const groups = new Map<string, Mutation[]>();
  for (const row of rows) {
    const key = `${row.needs.join()}/${(row.lacks ?? []).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
