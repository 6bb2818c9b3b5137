import { Command, Option } from 'commander';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks } from '../../../suites/index.ts';
import { collect } from '../collect.ts';
import { positiveInteger } from '../positive-integer.ts';
import { requireKnown, requireProfile } from '../known.ts';
import { langOption, type Lang } from '../lang.ts';
import { Misuse } from '../misuse.ts';
import type { Output, SetExitCode } from '../output.ts';
import { calm, concludeProof, proofHolds } from '../prove/proof.ts';
import { faultsOf, planProof, type ProofScope } from '../prove/plan-proof.ts';
import { renderProof } from '../prove/render-proof.ts';
import { runProof } from '../prove/run-proof.ts';

interface ProveOptions extends ProofScope {
  readonly seed: string;
  readonly parallel: number;
  readonly lang: Lang;
  readonly cold?: true;
  readonly json?: true;
}

async function prove(options: ProveOptions, output: Output): Promise<number> {
  for (const id of options.fault ?? []) {
    requireKnown(id, {
      noun: 'fault',
      code: 'unknown-fault',
      known: faults.map((fault) => fault.id),
      listCommand: 'xinheng list faults',
    });
  }
  for (const id of options.profile ?? []) requireProfile(id);
  const chosen = faultsOf(options);
  const plans = planProof(options);
  if (plans.length === 0) {
    throw new Misuse(
      'nothing-to-prove',
      `No fault of these is proved under ${options.profile?.join(', ') ?? 'any profile'}.`,
      'Leave --profile out, or --fault; "xinheng list faults" shows all.',
    );
  }
  let done = 0;
  const runs = await runProof(plans, {
    seed: options.seed,
    parallel: options.parallel,
    cold: options.cold === true,
    onRun({ platform, fault, profile, results }) {
      done += 1;
      const red = results.filter(({ kind }) => !calm.has(kind)).map(({ id, kind }) => `${id} ${kind}`);
      output.note(
        `[${String(done)}/${String(plans.length)}] ${fault ?? (platform === 'reference' ? 'honest' : `honest ${platform}`)} (${profile}): ${red.join(', ') || 'all green'}\n`,
      );
    },
  });
  const relevant =
    options.fault === undefined && options.profile === undefined
      ? allChecks
      : allChecks.filter(({ id }) =>
          chosen.some(({ caughtBy }) => (caughtBy as readonly string[]).includes(id)),
        );
  const proof = concludeProof(runs, chosen, relevant);
  output.out(options.json ? `${JSON.stringify(proof, null, 2)}\n` : renderProof(proof, options.lang));
  return proofHolds(proof) ? 0 : 1;
}

/** `xinheng prove`: every fault against every check, and what that shows of the checks. */
export function proveCommand(output: Output, setExitCode: SetExitCode): Command {
  return new Command('prove')
    .description('用全部缺陷证明检查有效 / prove the checks with every fault')
    .option('--fault <id>', '只用这些缺陷 / only these faults', collect)
    .option('--profile <id>', '只在这些规则集之下 / only under these profiles', collect)
    .option('--seed <text>', '虚构世界的种子 / seed of the synthetic world', 'xinheng')
    .addOption(
      new Option('--parallel <n>', '同时进行的运行数 / runs at a time').default(3).argParser(positiveInteger),
    )
    .option(
      '--all-cases',
      '与缺陷无关的检查也跑全部用例 / run unrelated checks over all their cases too, not a sample of them',
    )
    .option(
      '--quick',
      '每个缺陷只跑相关检查与少量其他检查（每项检查恰与十二个无关缺陷同跑），孪生平台只按默认规则集运行 / with each fault, run its own checks and a few of the others (each check with just twelve faults that are not its own); the twins only under the default profile',
    )
    .option(
      '--cold',
      '每次运行都另起平台进程，结论应与缺省（进程保持、平台重建）一致 / a platform process of its own for each run; the verdicts are to be those without, where the process stays and the platform is made anew',
    )
    .addOption(langOption())
    .option('--json', '标准输出只打印一个 JSON 文档 / print one JSON document and nothing else')
    .action(async (options: ProveOptions) => {
      setExitCode(await prove(options, output));
    });
}
