import { Command } from 'commander';
import { loadContract } from '../../contract/load-contract.ts';
import { requireProfile } from '../known.ts';
import { langOption, type Lang } from '../lang.ts';
import type { Output } from '../output.ts';
import { compareProfiles } from '../profiles/compare-profiles.ts';
import { renderComparison } from '../profiles/render-comparison.ts';

interface DiffOptions {
  readonly lang: Lang;
  readonly json?: true;
}

/** `xinheng diff-profiles <a> <b>`: what the one jurisdiction asks otherwise than the other. */
export function diffProfilesCommand(output: Output): Command {
  return new Command('diff-profiles')
    .description('比较两地的清单与设置 / compare the lists and settings of two profiles')
    .argument('<a>', '规则集 / profile (xinheng list profiles)')
    .argument('<b>', '与之比较的规则集 / the profile to compare it with')
    .addOption(langOption())
    .option('--json', '只输出一个 JSON 文档 / print one JSON document and nothing else')
    .action((a: string, b: string, { lang, json }: DiffOptions) => {
      for (const id of [a, b]) requireProfile(id);
      const [one, other] = [loadContract(a).profile, loadContract(b).profile];
      output.out(
        json
          ? `${JSON.stringify(compareProfiles(one, other), null, 2)}\n`
          : renderComparison(one, other, lang),
      );
    });
}
