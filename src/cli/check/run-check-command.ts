import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { faults } from '../../../mocks/faults/index.ts';
import { decide } from '../../report/decide.ts';
import { exitCode } from '../../report/exit-code.ts';
import { openVitestRunner, type VitestRunner, type VitestRunOutcome } from '../../runner/vitest-runner.ts';
import { awaitPlatform } from '../await-platform.ts';
import { bindConfigured } from '../bind-configured.ts';
import { bindReference } from '../bind-reference.ts';
import type { PlatformHost } from '../../../mocks/reference/platform-host.ts';
import type { BoundRun } from '../binding.ts';
import { buildReport } from '../build-report.ts';
import { defaultProfile } from '../default-profile.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { requireKnown, requireProfile } from '../known.ts';
import { Misuse } from '../misuse.ts';
import type { Output } from '../output.ts';
import { showProgress } from '../progress.ts';
import { drawnSequence } from '../drawn-sequence.ts';
import { selectChecks } from '../selection.ts';
import { summaryLines } from '../summary-lines.ts';
import { unreachedResults } from '../unreached-results.ts';
import { reporters, type ReporterName } from '../reporter-names.ts';
import { writeReports } from '../write-reports.ts';
import { isOwnPlatform, type CheckOptions } from './check-options.ts';

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

async function bind(options: CheckOptions, host: PlatformHost | undefined): Promise<BoundRun> {
  const { profile, fault, seed, events, twin } = options;
  const isOurs = isOwnPlatform(options);
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
    ...(host === undefined ? {} : { spawn: host.start }),
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

/**
 * Runs what `xinheng check` is told to, the platform in `host` where it is one of ours; gives the exit code. Throws Misuse.
 */
export async function runCheckCommand(
  options: CheckOptions,
  { output, host }: { readonly output: Output; readonly host?: PlatformHost | undefined },
): Promise<number> {
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
  const binding = bind(options, host);
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
