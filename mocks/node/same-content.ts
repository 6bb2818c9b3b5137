/** Whether two JSON values have equal content: the same members in any order, and the same elements in one. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((member, place) => sameContent(member, other[place]));
  }
  const [ones, others] = [one as Members, other as Members];
  let more = 0;
  for (const name in ones) {
    // Most members are equal words; only of what is not, it matters whether it is there.
    const [here, there] = [ones[name], others[name]];
    if (here === undefined || here !== there) {
      if (!Object.hasOwn(others, name) || !sameContent(here, there)) return false;
    }
    more += 1;
  }
  // JSON has no members but its own.
  for (const _ in others) more -= 1;
  return more === 0;
}

type Members = Readonly<Record<string, unknown>>;
