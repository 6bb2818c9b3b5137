import path from 'node:path';
import { Command } from 'commander';
import { listPlaceholders, listProfiles } from '../../contract/list-profiles.ts';
import { listPages } from '../../pages/list-pages.ts';
import { requireProfile } from '../known.ts';
import type { Output } from '../output.ts';
import { writeFolderWhole } from '../write-folder-whole.ts';

interface DocsOptions {
  readonly out: string;
  readonly profile?: string;
  readonly json?: true;
}

/** `xinheng docs`: the interfaces and sharing lists as files that open in a browser, without a network. */
export function docsCommand(output: Output): Command {
  return new Command('docs')
    .description(
      '生成接口与共享清单的网页和 Excel 表 / write the interfaces and sharing lists as pages and workbooks',
    )
    .requiredOption('--out <folder>', '写入的文件夹，须不存在或为空 / a folder that is new or empty')
    .option('--profile <id>', '只写一个规则集 / this profile alone')
    .option('--json', '标准输出只打印一个 JSON 文档 / print one JSON document and nothing else')
    .action(async ({ out, profile, json }: DocsOptions) => {
      const wanted = ({ id }: { readonly id: string }) => profile === undefined || id === profile;
      const placeholders = listPlaceholders().filter(wanted);
      if (profile !== undefined && placeholders.length === 0) requireProfile(profile);
      const profiles = listProfiles().filter(wanted);
      const pages = listPages({ profiles, placeholders });
      await writeFolderWhole(out, pages);
      const index = path.join(out, 'index.html');
      output.out(
        json
          ? `${JSON.stringify({ index, profiles: [...profiles, ...placeholders].map(({ id }) => id), files: pages.length })}\n`
          : `${index}\n`,
      );
    });
}
