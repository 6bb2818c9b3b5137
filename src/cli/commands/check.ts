import { Command, Option } from 'commander';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { faults } from '../../../mocks/faults/index.ts';
import { defaultConcurrency } from '../../engine/run-checks.ts';
import { decide } from '../../report/decide.ts';
import { exitCode } from '../../report/exit-code.ts';
import { openVitestRunner, type VitestRunner, type VitestRunOutcome } from '../../runner/vitest-runner.ts';
import { awaitPlatform } from '../await-platform.ts';
import { bindConfigured } from '../bind-configured.ts';
import { bindReference } from '../bind-reference.ts';
import type { TwinKind } from '../../../mocks/reference/spawn-platform.ts';
import type { BoundRun } from '../binding.ts';
import { buildReport } from '../build-report.ts';
import { collect } from '../collect.ts';
import { positiveInteger } from '../positive-integer.ts';
import { secondsOf } from '../seconds-of.ts';
import { defaultProfile } from '../default-profile.ts';
import type { EventChoice } from '../../../fixtures/world/index.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { requireKnown, requireProfile } from '../known.ts';
import { eventsOption } from '../events-option.ts';
import { langOption, type Lang } from '../lang.ts';
import { Misuse } from '../misuse.ts';
import type { Output, SetExitCode } from '../output.ts';
import { showProgress } from '../progress.ts';
import { drawnSequence, sequenceSeed } from '../drawn-sequence.ts';
import { selectChecks } from '../selection.ts';
import { summaryLines } from '../summary-lines.ts';
import { unreachedResults } from '../unreached-results.ts';
import { reporters, writeReports, type ReporterName } from '../write-reports.ts';

interface CheckOptions {
  readonly reference?: true;
  readonly twin?: TwinKind | true;
  readonly config: string;
  readonly profile?: string;
  readonly suite?: readonly string[];
  readonly check?: readonly string[];
  readonly fault?: string;
  readonly shard?: string;
  readonly seed: string;
  readonly events: EventChoice;
  readonly sequenceSeed?: number;
  readonly sequencePath?: string;
  readonly concurrency: number;
  readonly fuzzSeconds: number;
  readonly reporter: readonly string[];
  readonly out: string;
  readonly lang: Lang;
  readonly json?: true;
}

function requireReporters(names: readonly string[]): readonly ReporterName[] {
  for (const name of names) {
    requireKnown(name, {
      noun: 'reporter',
      code: 'unknown-reporter',
      known: reporters,
      listCommand: 'xinheng check --help',
    });
  }
  return names as readonly ReporterName[];
}

async function bind(options: CheckOptions): Promise<BoundRun> {
  const { profile, fault, seed, events, twin } = options;
  const isOurs = options.reference === true || twin !== undefined;
  if (profile !== undefined) requireProfile(profile);
  if (fault !== undefined) {
    requireKnown(fault, {
      noun: 'fault',
      code: 'unknown-fault',
      known: faults.map(({ id }) => id),
      listCommand: 'xinheng list faults',
    });
    if (!isOurs) {
      throw new Misuse(
        'fault-needs-reference',
        '--fault breaks the reference platform only.',
        'Add --reference.',
      );
    }
  }
  if (!isOurs)
    return bindConfigured({
      file: resolve(options.config),
      events,
      ...(profile === undefined ? {} : { profile }),
    });
  const ofFault = faults.find(({ id }) => id === fault)?.profile;
  return bindReference({
    profile: profile ?? ofFault ?? defaultProfile,
    seed,
    events,
    ...(twin === undefined ? {} : { twin: twin === true ? 'full' : twin }),
    ...(fault === undefined ? {} : { fault }),
  });
}

function twinFlag(twin: CheckOptions['twin']): string | undefined {
  if (twin === undefined) return undefined;
  return twin === 'lean' ? '--twin lean' : '--twin';
}

function drawingFor(seconds: number, { binding, ...bound }: BoundRun): BoundRun {
  return { ...bound, binding: { ...binding, fuzz: { seconds } } };
}

/** The flags that bind the same platform again. */
function howBound(
  { reference, twin, config, fault, events, fuzzSeconds }: CheckOptions,
  { binding }: BoundRun,
): string {
  const { profile, seed } = binding;
  const subject =
    twin || reference ? `${twinFlag(twin) ?? '--reference'} --seed ${seed}` : `--config ${config}`;
  return [
    subject,
    `--profile ${profile}`,
    ...(events === 'none' ? [] : [`--events ${events}`]),
    ...(fuzzSeconds === 0 ? [] : [`--fuzz-seconds ${String(fuzzSeconds)}`]),
    ...(fault === undefined ? [] : [`--fault ${fault}`]),
  ].join(' ');
}

/** Runs the selected checks, unless nobody is at the platform's address. */
async function weigh(
  { binding, startTimeoutMs }: BoundRun,
  selected: readonly string[],
  { options, runner, output }: { options: CheckOptions; runner: VitestRunner; output: Output },
): Promise<VitestRunOutcome> {
  const { lang } = options;
  const { baseUrl } = binding.platform;
  const why = await awaitPlatform(binding.platform, {
    withinMs: startTimeoutMs,
    onWait: () =>
      output.note(
        lang === 'zh' ? `等待平台 ${baseUrl} 启动……\n` : `waiting for the platform at ${baseUrl} …\n`,
      ),
  });
  if (why !== null) {
    output.note(
      `error platform-unreachable: ${baseUrl} does not answer (${why}). Start the platform, or correct platform.address in ${options.config}.\n`,
    );
    return { results: unreachedResults(selected, { baseUrl, why }), errors: [] };
  }
  const progress = showProgress(output, { total: selected.length, lang });
  try {
    return await runner.run(binding, { onStart: progress.started, onResult: progress.finished });
  } finally {
    progress.close();
  }
}

/** Weighs the platform, writes the report and ends what was started for it; gives the exit code. */
async function weighAndReport(
  options: CheckOptions,
  {
    bound,
    sequence,
    startedAt,
    selected,
    wanted,
    runner,
    output,
  }: {
    readonly bound: BoundRun;
    readonly sequence: ReturnType<typeof drawnSequence>;
    readonly startedAt: Date;
    readonly selected: readonly string[];
    readonly wanted: readonly ReporterName[];
    readonly runner: VitestRunner;
    readonly output: Output;
  },
): Promise<number> {
  const stopListening = endOnSignal(bound.close);
  try {
    for (const line of bound.addresses) output.note(`${line}\n`);
    const outcome = await weigh({ ...bound, binding: { ...bound.binding, sequence } }, selected, {
      options,
      runner,
      output,
    });
    const report = await buildReport({
      bound,
      outcome,
      selected,
      startedAt,
      how: howBound(options, bound),
    });
    const files = writeReports(report, { folder: resolve(options.out), wanted, lang: options.lang });
    for (const line of summaryLines(report, { errors: outcome.errors, files, lang: options.lang }))
      output.note(`${line}\n`);
    if (options.json) output.out(`${JSON.stringify(report, null, 2)}\n`);
    return outcome.errors.length > 0 || outcome.results.length < selected.length
      ? 3
      : exitCode(decide(report.checks));
  } finally {
    stopListening();
    await bound.close();
  }
}

async function run(options: CheckOptions, output: Output): Promise<number> {
  const selected = selectChecks(options);
  const wanted = requireReporters(options.reporter);
  if (selected.length === 0) {
    output.note(
      'error nothing-selected: this shard holds no check, so nothing was weighed. Choose fewer shards.\n',
    );
    return 3;
  }
  const startedAt = new Date();
  const sequence = drawnSequence(options);
  const binding = bind(options);
  // What is wrong with the command line or the configuration is known by the next turn, and needs no runner.
  await Promise.race([binding, setImmediate()]);
  // The checks load while network and platform start; where there is no runner, it is said when it is wanted.
  const runner = openVitestRunner({ checks: selected, concurrency: options.concurrency });
  try {
    const bound = drawingFor(options.fuzzSeconds, await binding);
    return await weighAndReport(options, { bound, sequence, startedAt, selected, wanted, runner, output });
  } finally {
    await runner.close();
  }
}

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
      setExitCode(await run(options, output));
    });
}
