import { Command, Option } from 'commander';
import { openPlatformHost } from '../../../mocks/reference/platform-host.ts';
import { defaultConcurrency } from '../../engine/run-checks.ts';
import { isOwnPlatform, type CheckOptions } from '../check/check-options.ts';
import { collect } from '../collect.ts';
import { sequenceSeed } from '../drawn-sequence.ts';
import { eventsOption } from '../events-option.ts';
import { langOption } from '../lang.ts';
import type { Output, SetExitCode } from '../output.ts';
import { positiveInteger } from '../positive-integer.ts';
import { reporters } from '../reporter-names.ts';
import { secondsOf } from '../seconds-of.ts';

/** `xinheng check`: runs the suites against a platform and writes the report. */
export function checkCommand(output: Output, setExitCode: SetExitCode): Command {
  return new Command('check')
    .description('检验平台并出具报告 / run the suites against a platform and write the report')
    .option('--reference', '检验自带的参考平台 / test the reference platform that comes with xinheng')
    .addOption(
      new Option(
        '--twin [kind]',
        '检验参考平台的孪生：同样合规，凡规范留有余地处皆不同；lean 另不提供可选能力 / test its twin, which conforms and differs wherever the contract leaves freedom; lean offers no option besides',
      ).choices(['full', 'lean']),
    )
    .option('--config <file>', '配置文件 / configuration of the platform under test', 'xinheng.config.yaml')
    .option('--profile <id>', '规则集 / profile (xinheng list profiles)')
    .option('--suite <id>', '只运行这些检查集 / only these suites', collect)
    .option('--check <id>', '只运行这些检查项 / only these checks', collect)
    .option('--fault <id>', '为参考平台植入一个缺陷 / break the reference platform with one fault')
    .option('--shard <i/n>', '只运行 n 份中的第 i 份 / run the i-th of n shares')
    .option('--seed <text>', '虚构世界的种子 / seed of the synthetic world', 'xinheng')
    .addOption(eventsOption())
    .addOption(
      new Option(
        '--sequence-seed <n>',
        '授权序列的随机种子 / seed of the drawn sequences, as a verdict names it',
      ).argParser(sequenceSeed),
    )
    .option('--sequence-path <path>', '只重现这一序列 / play this sequence only, as a verdict names it')
    .addOption(
      new Option('--concurrency <n>', '同时运行的检查与用例数 / checks, and cases of them, at a time')
        .default(defaultConcurrency)
        .argParser(positiveInteger),
    )
    .addOption(
      new Option(
        '--fuzz-seconds <n>',
        '在固定数量之外，继续抽取随机输入的秒数 / seconds in which to go on drawing inputs beyond the fixed number',
      )
        .default(0)
        .argParser(secondsOf),
    )
    .addOption(
      new Option('--reporter <names>', `报告格式 / formats: ${reporters.join(', ')}`)
        .argParser(collect)
        .default([...reporters], 'all'),
    )
    .option('--out <folder>', '报告目录 / folder of the report', 'xinheng-report')
    .addOption(langOption())
    .option(
      '--json',
      '标准输出只打印 report.json / print the report as JSON on standard output and nothing else',
    )
    .action(async (options: CheckOptions) => {
      const host = isOwnPlatform(options) ? openPlatformHost() : undefined;
      // The platform's process loads beside this one, which has the most to load.
      host?.warm();
      try {
        const { runCheckCommand } = await import('../check/run-check-command.ts');
        setExitCode(await runCheckCommand(options, { output, host }));
      } finally {
        await host?.close();
      }
    });
}
