import { text, type Text } from '../../engine/text.ts';

export type Lang = 'zh' | 'en';

/** `{name}` in a sentence replaced by a value, in both languages. */
export function fillWords(words: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const filled = (lang: Lang): string =>
    words[lang].replace(/\{(\w+)\}/g, (found, name: string) => {
      const value = values[name];
      if (value === undefined) return found;
      return typeof value === 'object' ? value[lang] : String(value);
    });
  return text(filled('zh'), filled('en'));
}
