import { countWords, listCounts } from '../../contract/list-counts.ts';
import type { Profile, ProfileItem } from '../../contract/profile.ts';
import {
  basisWords,
  frequencyWords,
  levelWords,
  licenceWords,
  methodWords,
} from '../../contract/profile-words.ts';
import type { Text } from '../../engine/text.ts';
import type { Lang } from '../lang.ts';
import { renderTable } from '../render-table.ts';
import { compareProfiles, type Aspect, type ProfileComparison } from './compare-profiles.ts';

const aspectWords: Readonly<Record<Aspect, Text>> = {
  method: { zh: '共享方式', en: 'method' },
  licence: { zh: '授权', en: 'licence' },
  gatedFields: { zh: '须授权的字段', en: 'gated fields' },
  exception: { zh: '例外', en: 'exception' },
  level: { zh: '层级', en: 'level' },
  frequency: { zh: '更新频率', en: 'frequency' },
  due: { zh: '完成时间', en: 'due' },
  fields: { zh: '另有字段', en: 'more fields' },
};

/** Two profiles side by side, for people. */
export function renderComparison(a: Profile, b: Profile, lang: Lang): string {
  const comparison = compareProfiles(a, b);
  const say = (text: Text) => text[lang];
  const heading = [a, b]
    .map((profile) => `${profile.title[lang]}  ${profile.id}  ${say(countWords(listCounts(profile)))}\n`)
    .join('');
  return [
    heading,
    onlyIn(a, comparison.onlyInA),
    onlyIn(b, comparison.onlyInB),
    itemSection(),
    settingSection(comparison),
  ].join('\n');

  function onlyIn({ id }: Profile, items: ProfileComparison['onlyInA']): string {
    const count = String(items.length);
    const title = say({ zh: `只在 ${id}：${count} 行`, en: `Only in ${id}: ${count} rows` });
    return section(
      title,
      items.map((item) => ({ id: item.id, name: item.name })),
    );
  }

  function itemSection(): string {
    const rows = comparison.items.flatMap(({ id, name, differences }) => {
      const [one, other] = [a, b].map((profile) => profile.items.find((item) => item.id === id));
      // An item is named once, before all that it says otherwise.
      return differences.map(({ aspect }, index) => ({
        id: index === 0 ? id : '',
        name: index === 0 ? name : '',
        '≠': say(aspectWords[aspect]),
        [a.id]: one && other ? say(cellOf(aspect, one, other)) : '',
        [b.id]: one && other ? say(cellOf(aspect, other, one)) : '',
      }));
    });
    const count = String(comparison.items.length);
    return section(say({ zh: `两处不同：${count} 行`, en: `In both, and different: ${count} rows` }), rows);
  }

  function settingSection({ settings }: ProfileComparison): string {
    const rows = settings.map(({ name, a: one, b: other }) => ({
      setting: name,
      [a.id]: `${JSON.stringify(one.value)} ${say(basisWords[one.basis])}`,
      [b.id]: `${JSON.stringify(other.value)} ${say(basisWords[other.basis])}`,
    }));
    const all = String(Object.keys(a.settings).length);
    const count = String(settings.length);
    return section(
      say({ zh: `设置：${all} 项中 ${count} 项不同`, en: `Settings: ${count} of ${all} differ` }),
      rows,
    );
  }

  function section(title: string, rows: readonly Readonly<Record<string, unknown>>[]): string {
    return rows.length === 0
      ? `${title}\n`
      : `${title}\n${renderTable(rows, lang).replaceAll(/^(?=.)/gm, '  ')}`;
  }
}

/** What an item says in one respect; `other` is the same item of the other profile. */
function cellOf(aspect: Aspect, item: ProfileItem, other: ProfileItem): Text {
  switch (aspect) {
    case 'method':
      return methodWords[item.method];
    case 'licence':
      return withBasis(licenceWords[item.licence], basisWords[item.licenceBasis]);
    case 'gatedFields':
      return plain(item.gatedFields.join(' '));
    case 'exception': {
      const { exception } = item;
      if (!exception) return plain('—');
      const { when, method, licence } = exception;
      const words = [methodWords[method], licenceWords[licence]];
      return {
        zh: `${when.value}：${words.map(({ zh }) => zh).join('，')}`,
        en: `${when.value}: ${words.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'level':
      return levelWords[item.level];
    case 'frequency':
      return frequencyWords(item.frequency);
    case 'due':
      return plain(item.due);
    case 'fields': {
      const more = item.fields.filter(({ id }) => !other.fields.some((field) => field.id === id));
      return plain(more.map(({ id, name }) => `${id} ${name}`).join('；') || '—');
    }
  }
}

function plain(text: string): Text {
  return { zh: text, en: text };
}

function withBasis(words: Text, basis: Text): Text {
  return { zh: `${words.zh}（${basis.zh}）`, en: `${words.en} (${basis.en})` };
}
