import { isDeepStrictEqual } from 'node:util';
import { Command, Option } from 'commander';
import { listProfiles } from '../../contract/list-profiles.ts';
import { loadContract } from '../../contract/load-contract.ts';
import type { Fault } from '../../../mocks/faults/define-fault.ts';
import { faults } from '../../../mocks/faults/index.ts';
import { allChecks } from '../../../suites/index.ts';
import { collect } from '../collect.ts';
import { positiveInteger } from '../positive-integer.ts';
import { defaultProfile } from '../default-profile.ts';
import { requireKnown, requireProfile } from '../known.ts';
import { langOption, type Lang } from '../lang.ts';
import { Misuse } from '../misuse.ts';
import type { Output, SetExitCode } from '../output.ts';
import { concludeProof, proofHolds } from '../prove/proof.ts';
import { renderProof } from '../prove/render-proof.ts';
import type { ProofPlan } from '../prove/run-plan.ts';
import { runProof } from '../prove/run-proof.ts';
import { sampleChecks } from '../prove/sample-cases.ts';

interface ProveOptions {
  readonly fault?: readonly string[];
  readonly profile?: readonly string[];
  readonly seed: string;
  readonly parallel: number;
  readonly lang: Lang;
  readonly allCases?: true;
  readonly quick?: true;
  readonly json?: true;
}

/**
 * The checks that a fault is about run over all their cases, the others over a sample that differs by fault; of
 * those others a quick proof runs every eighth, again others for other faults.
 */
function planFault(
  { id, profile = defaultProfile, caughtBy, mayFail = [], blocks = [] }: Fault,
  { allCases, quick }: ProveOptions,
): ProofPlan {
  const bound = new Set<string>([...caughtBy, ...mayFail, ...blocks]);
  // What looks back on a whole run has something to look at only where the others ran.
  const looksBack = allChecks.every(({ id: check, phase }) => phase === 'last' || !bound.has(check));
  const plan = {
    platform: 'reference' as const,
    fault: id,
    profile,
    ...(quick === true && !looksBack ? { checks: new Set([...bound, ...sampleChecks(allChecks, id)]) } : {}),
  };
  return allCases === true ? plan : { ...plan, whole: bound };
}

/** A twin runs all that an honest platform does; a quick proof asks it a sample of the cases. */
function planTwin(platform: 'twin' | 'lean-twin', profile: string, { quick }: ProveOptions): ProofPlan {
  const plan = { platform, fault: null, profile };
  return quick === true ? { ...plan, whole: new Set() } : plan;
}

/** Whether a profile asks for just what the one asks that it inherits from. */
function repeatsItsParent(id: string): boolean {
  const { profile } = loadContract(id);
  if (profile.extends === undefined) return false;
  const parent = loadContract(profile.extends).profile;
  return isDeepStrictEqual([profile.items, profile.settings], [parent.items, parent.settings]);
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
  const isUnder = (id: string) => options.profile?.includes(id) ?? true;
  const chosen = faults.filter(
    ({ id, profile = defaultProfile }) => isUnder(profile) && (options.fault?.includes(id) ?? true),
  );
  const honest =
    options.fault === undefined
      ? listProfiles().filter(({ id }) => isUnder(id) && !(options.quick === true && repeatsItsParent(id)))
      : [];
  const plans = [
    ...honest.map(({ id }): ProofPlan => ({ platform: 'reference', fault: null, profile: id })),
    ...honest
      .filter(({ id }) => options.quick !== true || id === defaultProfile)
      .map(({ id }) => planTwin('twin', id, options)),
    ...honest.filter(({ id }) => id === defaultProfile).map(({ id }) => planTwin('lean-twin', id, options)),
    ...chosen.map((fault) => planFault(fault, options)),
  ];
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
    onRun({ platform, fault, profile, results }) {
      done += 1;
      const red = results
        .filter(({ verdict }) => !['pass', 'not-applicable', 'attest'].includes(verdict.kind))
        .map(({ id, verdict }) => `${id} ${verdict.kind}`);
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
      '每个缺陷只跑相关检查与八分之一的其他检查，孪生平台只按默认规则集运行 / with each fault, run its own checks and every eighth of the others; the twins only under the default profile',
    )
    .addOption(langOption())
    .option('--json', '标准输出只打印一个 JSON 文档 / print one JSON document and nothing else')
    .action(async (options: ProveOptions) => {
      setExitCode(await prove(options, output));
    });
}
