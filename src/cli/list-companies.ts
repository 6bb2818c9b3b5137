import { createWorld, scenarioCompanies, type ScenarioCompany } from '../../fixtures/world/index.ts';
import type { Profile } from '../contract/profile.ts';
import { text } from '../engine/text.ts';
import type { Lang } from './lang.ts';
import { renderTable } from './render-table.ts';

const columns = { id: 34, company: 26, story: 58, events: 42 };

const kindWords = {
  enterprise: text('企业', 'enterprise'),
  'sole-trader': text('个体工商户', 'sole trader'),
  cooperative: text('农民专业合作社', 'co-operative'),
  'rural-collective': text('农村集体经济组织', 'rural collective'),
} as const;

/** The scenario companies of a seed's world; of what their events change, the items of the profile's list. */
export function listCompanies({ items }: Profile, seed: string): readonly ScenarioCompany[] {
  const listed = new Set(items.map(({ id }) => id));
  return scenarioCompanies(createWorld({ seed })).map((company) => ({
    ...company,
    events: company.events.map((event) => ({
      ...event,
      items: event.items.filter((item) => listed.has(item)),
    })),
  }));
}

/** Who they are, what they are for, and what happens to them when. */
export function renderCompanies(companies: readonly ScenarioCompany[], lang: Lang): string {
  const rows = companies.map(({ id, index, uscc, name, kind, title, story, events }) => ({
    id: `${id}\n${title[lang]}`,
    company: `${String(index)}  ${uscc}\n${name}\n${kindWords[kind][lang]}`,
    story: story[lang],
    events: events.map((event) => `${event.at.slice(0, 16)} ${event.title[lang]}`).join('\n'),
  }));
  return renderTable(rows, lang, { wrap: columns });
}
