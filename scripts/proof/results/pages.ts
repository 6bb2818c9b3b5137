import type { Lang } from '../../../src/cli/lang.ts';
import { tableOf } from './table-of.ts';
import type { Results } from './results.ts';

/** The pages that hold the results, with their language. */
export const pages: Readonly<Record<string, Lang>> = { 'docs/proof.md': 'en', 'docs/proof.zh-CN.md': 'zh' };

const begin = '<!-- results: npm run proof:page -->';
const end = '<!-- /results -->';

/** The page with the results put between its marks. Throws where it has none. */
export function withResults(file: string, page: string, results: Results): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new RangeError(`${file} has no "${begin}" with "${end}" after it.`);
  const lang = pages[file] ?? 'en';
  return `${page.slice(0, from)}${begin}\n\n${tableOf(results, lang)}\n\n${page.slice(to)}`;
}
