import { countWords, listCounts } from '../../contract/list-counts.ts';
import type { Frequency, LicenceRule, Profile, ProfileField, SharingMethod } from '../../contract/profile.ts';
import {
  frequencyWords,
  gradeWords,
  levelWords,
  licenceWords,
  methodWords,
  revealWords,
} from '../../contract/profile-words.ts';
import type { Lang } from '../lang.ts';
import { renderTable } from '../render-table.ts';

/** An item as `list items --json` prints it. */
export interface ListedItem {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly partOf?: string;
  readonly method: SharingMethod;
  readonly licence: LicenceRule;
  readonly level: 'national' | 'local';
  readonly frequency: Frequency['kind'];
  readonly responsible: string;
  readonly due: string;
  readonly source: { readonly document: string; readonly line: number };
  readonly fields: readonly Omit<ProfileField, 'aliases' | 'note' | 'values' | 'added'>[];
}

/** The rows of a profile's list. */
export function listItems({ items }: Profile): readonly ListedItem[] {
  return items.map((item) => ({
    id: item.id,
    name: item.name,
    category: item.category.name,
    ...(item.partOf === undefined ? {} : { partOf: item.partOf }),
    method: item.method,
    licence: item.licence,
    level: item.level,
    frequency: item.frequency.kind,
    responsible: item.responsible,
    due: item.due,
    source: item.source,
    fields: item.fields.map(
      ({ aliases: _aliases, note: _note, values: _values, added: _added, ...field }) => field,
    ),
  }));
}

/** The list for people: how long it is, then each item with its fields. */
export function renderItems(profile: Profile, lang: Lang): string {
  const { title, items } = profile;
  const colon = lang === 'zh' ? '：' : ': ';
  const heading = `${title[lang]}${colon}${countWords(listCounts(profile))[lang]}\n`;
  const blocks = items.map((item, index) => {
    const { no, name } = item.category;
    const before = items[index - 1]?.category.no;
    const about = [
      methodWords[item.method],
      licenceWords[item.licence],
      levelWords[item.level],
      frequencyWords(item.frequency),
    ];
    const category = no === before ? '' : `\n${String(no)} ${name}\n`;
    const line = `\n${item.id}  ${item.name}  ${about.map((words) => words[lang]).join(' · ')}\n`;
    return category + line + indent(fieldTable(item.fields, lang));
  });
  return heading + blocks.join('');
}

function fieldTable(fields: readonly ProfileField[], lang: Lang): string {
  const rows = fields.map(({ id, name, grade, reveal, printed }) => ({
    id,
    name: printed === null ? `${name}${lang === 'zh' ? '（清单未印）' : ' (not printed)'}` : name,
    grade: gradeWords[grade],
    reveal: revealWords[reveal],
  }));
  // The heading of the columns would repeat with every item.
  return renderTable(rows, lang).split('\n').slice(1).join('\n');
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
