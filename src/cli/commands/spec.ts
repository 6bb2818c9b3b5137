import path from 'node:path';
import { Command, Option } from 'commander';
import { stringify } from 'yaml';
import { apiNames, type ApiName } from '../../contract/api-name.ts';
import { loadContract } from '../../contract/load-contract.ts';
import { defaultProfile } from '../default-profile.ts';
import { requireKnown, requireProfile } from '../known.ts';
import type { Output } from '../output.ts';
import { writeFileWhole } from '../write-file-whole.ts';

interface SpecOptions {
  readonly profile: string;
  readonly api?: string;
  readonly format: 'yaml' | 'json';
  readonly out?: string;
}

/** What a local platform has to offer is what most people ask for. */
const defaultApi: ApiName = 'local-platform';

function chosenApis({ api, out }: SpecOptions): readonly ApiName[] {
  if (api === undefined) return out === undefined ? [defaultApi] : apiNames;
  requireKnown(api, {
    noun: 'interface',
    code: 'unknown-api',
    known: apiNames,
    listCommand: 'xinheng spec --help',
  });
  return apiNames.filter((name) => name === api);
}

/** The effective specification of one interface, as text. */
function specText(profile: string, api: ApiName, format: SpecOptions['format']): string {
  // That a program wrote the file concerns nobody who is given the text, which begins as people expect it.
  const { 'x-generated': _notice, 'x-profile': id, ...rest } = loadContract(profile).api(api).document;
  const document = { ...rest, 'x-profile': id };
  return format === 'json'
    ? `${JSON.stringify(document, null, 2)}\n`
    : stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** `xinheng spec`: the specification that the platforms of a jurisdiction meet. */
export function specCommand(output: Output): Command {
  return new Command('spec')
    .description('打印一地的实际规范（OpenAPI 3.1） / print the effective specification of a profile')
    .option('--profile <id>', '规则集 / profile (xinheng list profiles)', defaultProfile)
    .option(
      '--api <name>',
      `接口；默认 ${defaultApi}，配合 --out 则为全部 / interface, ${defaultApi} unless told, all with --out: ${apiNames.join(', ')}`,
    )
    .addOption(new Option('--format <format>', '格式 / format').choices(['yaml', 'json']).default('yaml'))
    .option(
      '--out <folder>',
      '写入该目录，每个接口一个文件 / write a file for each interface into this folder',
    )
    .action((options: SpecOptions) => {
      requireProfile(options.profile);
      for (const api of chosenApis(options)) {
        const text = specText(options.profile, api, options.format);
        if (options.out === undefined) output.out(text);
        else {
          const file = path.resolve(options.out, `${api}.${options.format}`);
          writeFileWhole(file, text);
          output.note(`${file}\n`);
        }
      }
    });
}
