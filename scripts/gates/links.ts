import path from 'node:path';
import type { Gate, Repository } from './repository.ts';

/** Every relative link of a Markdown file leads to a committed file or folder, and every `#part` to a heading. */
export const links: Gate = {
  name: 'links between documents lead somewhere',
  find(repository) {
    const known = new Set(repository.files.flatMap((file) => [file, ...foldersOf(file)]));
    return repository.files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => findInFile(file, { repository, known }));
  },
};

function findInFile(file: string, { repository, known }: Places): string[] {
  const targets = linkTargets(repository.read(file)).filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
  return targets.flatMap((target) => {
    const [place = '', part] = target.split('#');
    const found = place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(place));
    const folder = found.replace(/\/$/, '');
    if (!known.has(folder)) return [`${file} links to "${target}": there is no ${folder}.`];
    if (part === undefined || !folder.endsWith('.md')) return [];
    return headingIds(repository.read(folder)).has(decodeURIComponent(part))
      ? []
      : [`${file} links to "${target}": ${folder} has no heading with that name.`];
  });
}

interface Places {
  readonly repository: Repository;
  readonly known: ReadonlySet<string>;
}

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');

function linkTargets(markdown: string): string[] {
  const text = withoutCode(markdown);
  const inline = text.matchAll(/\]\(\s*<?([^)\s>]+)/g);
  const named = text.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm);
  return [...inline, ...named].flatMap(([, target]) => (target === undefined ? [] : [target]));
}

/** The anchors of a page as the usual hosts derive them from its headings. */
function headingIds(markdown: string): ReadonlySet<string> {
  const lines = markdown.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  const ids = new Set<string>();
  for (const [, heading = ''] of lines) {
    const id = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let free = id;
    for (let copy = 1; ids.has(free); copy += 1) free = `${id}-${copy}`;
    ids.add(free);
  }
  return ids;
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
