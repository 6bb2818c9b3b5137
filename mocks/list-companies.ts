import type { NetworkCompany } from '../src/contract/admin.ts';
import type { Profile } from '../src/contract/profile.ts';
import { scenarioCompanies, type World } from '../fixtures/world/index.ts';

/** The companies of a world that have a story; of what their events change, the items of the profile's list. */
export function listCompanies({ items }: Profile, world: World): readonly NetworkCompany[] {
  const listed = new Set(items.map(({ id }) => id));
  return scenarioCompanies(world).map(({ id, index, uscc, name, title, story, events }) => ({
    id,
    index,
    uscc,
    enterpriseName: name,
    title,
    story,
    events: events.map((event) => ({
      at: event.at,
      title: event.title,
      items: event.items.filter((item) => listed.has(item)),
    })),
  }));
}
