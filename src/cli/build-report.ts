import { createHash } from 'node:crypto';
import { allChecks, attestations } from '../../suites/index.ts';
import { bindsUnder, requirements } from '../../fixtures/tables/requirements.ts';
import { openTransport } from '../driver/transport.ts';
import { wireRequest } from '../driver/institution-client.ts';
import { assembleReport } from '../report/assemble-report.ts';
import type { Report } from '../report/report.ts';
import type { VitestRunOutcome } from '../runner/vitest-runner.ts';
import { answeredByCheck } from './answers/answered-by-check.ts';
import type { BoundRun } from './binding.ts';
import { toolVersion } from './tool-version.ts';

/** Digest of what every check demands, so that two reports can be known to have asked the same. */
function suitesDigest(): string {
  const asked = allChecks.map(({ id, level, requirements: cited, title }) => ({ id, level, cited, title }));
  return `sha256:${createHash('sha256').update(JSON.stringify(asked)).digest('hex')}`;
}

/** Name and version as the platform itself states them, and a digest over both and its address. */
async function describePlatform(bound: BoundRun): Promise<Report['platform']> {
  const { name, baseUrl, tls, answerTimeoutMs } = bound.binding.platform;
  const transport = openTransport({ baseUrl, tls, timeoutMs: answerTimeoutMs });
  const answer = await transport.deliver(
    wireRequest({ operation: 'getHealth', method: 'GET', path: '/v1/health' }),
  );
  await transport.close();
  let version: string | undefined;
  try {
    const health: unknown = answer.kind === 'answer' ? JSON.parse(answer.body.toString('utf8')) : undefined;
    if (typeof health === 'object' && health !== null && 'version' in health)
      version = String(health.version).slice(0, 100);
  } catch {
    // A platform that answers garbage is described by its name alone; its checks say the rest.
  }
  const fingerprint = `sha256:${createHash('sha256')
    .update(JSON.stringify([name, version ?? null, baseUrl]))
    .digest('hex')}`;
  return { name, fingerprint, ...(version === undefined ? {} : { version }) };
}

/** Gathers what a run came to into its report. */
export async function buildReport(input: {
  readonly bound: BoundRun;
  readonly outcome: VitestRunOutcome;
  readonly selected: readonly string[];
  readonly startedAt: Date;
  /** The flags that bound the platform, for the commands that run a check again. */
  readonly how: string;
}): Promise<Report> {
  const { bound, outcome, selected, startedAt, how } = input;
  const { runId, seed, profile } = bound.binding;
  const finishedAt = new Date();
  const answered = answeredByCheck(profile);
  const testable = new Set([...answered.values()].flat());
  return assembleReport({
    tool: { name: 'xinheng', version: toolVersion() },
    run: {
      id: runId,
      seed,
      profile,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      suitesDigest: suitesDigest(),
      selection: { chosen: selected.length, known: allChecks.length },
    },
    platform: await describePlatform(bound),
    results: outcome.results.map((result) => ({
      ...result,
      requirements: answered.get(result.id) ?? result.requirements,
    })),
    requirements: requirements.map(({ text: statement, ...requirement }) => ({
      ...requirement,
      statement,
      binds: bindsUnder(requirement, profile),
      testable: testable.has(requirement.id),
    })),
    attestations,
    rerun: (check) => {
      // What looks back over a run says the same again only over the same run.
      const alone = allChecks.find(({ id }) => id === check)?.phase === 'last' ? '' : `--check ${check}`;
      return `npm run -s xinheng -- check ${how} ${alone}`.replaceAll(/ +/g, ' ').trim();
    },
  });
}
