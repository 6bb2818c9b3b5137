import { Pool } from 'undici';
import type { ApiContract } from '../../../src/contract/api-contract.ts';
import { startNetwork, type RunningNetwork } from '../../../mocks/network.ts';
import { createCallers } from './callers.ts';
import { createAsker } from './create-asker.ts';
import { createDraw } from '../../../src/fuzz/draw.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-request.ts';
import { judgeAnswer, type Judgement } from './judge-answer.ts';
import { createKnownValues } from './known-values.ts';

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  /** Told after each round. */
  readonly onRound?: (asked: number) => void;
}

/** One kind of finding: the first request that showed it, and how many did. */
export interface Finding {
  readonly operation: string;
  readonly what: string;
  readonly flaw: string | undefined;
  readonly request: FuzzRequest;
  readonly answer: string;
  readonly times: number;
}

export interface FuzzReport {
  readonly asked: number;
  readonly malformed: number;
  /** Operation → result code → how often. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly findings: readonly Finding[];
}

const companies = 40;
const atOnce = 16;
/** Real time; a request without an answer by then is a finding. */
const patience = 30_000;
const minute = 60_000;

/** A network for the fuzz: small journal, so that memory has a bound that a run reaches early; nobody is called back. */
export function startFuzzedNetwork(profile: string): Promise<RunningNetwork> {
  return startNetwork({
    profile,
    seed: 'fuzz',
    companies,
    journal: { maxEntries: 500, maxBytes: 8 * 1024 * 1024, maxBodyCharacters: 20_000 },
    sendToPlatform: async () => ({ status: 204, contentType: null, body: '' }),
  });
}

/** Asks `network` what the specifications allow and what they do not, and judges every answer. */
export async function runFuzz(network: RunningNetwork, options: FuzzOptions): Promise<FuzzReport> {
  const { contract, world, clock } = network.inProcess;
  const callers = await createCallers(network);
  const known = createKnownValues(world, { companies });
  const draw = createDraw(options.seed);
  const ask = createAsker({ contract, world, companies, callers, known, draw });
  const pools = Object.fromEntries(
    Object.entries(callers).map(([member, { url }]) => [member, new Pool(url, { connections: atOnce })]),
  );
  const codes = new Map<string, Map<string, number>>();
  const findings = new Map<string, Finding>();
  let asked = 0;
  let malformed = 0;

  async function tell(request: FuzzRequest): Promise<unknown> {
    const caller = callers[request.member];
    const api: ApiContract = contract.api(caller.api);
    const answer = await send(request, pools[request.member]);
    const judged: Judgement =
      typeof answer === 'string'
        ? { malformed: request.flaw !== undefined, accepted: false, code: 'none', findings: [answer] }
        : await judgeAnswer(request, answer, { api, open: caller.open });
    const operation = request.operation?.operationId ?? 'none';
    const name = `${request.member} ${operation}`;
    const counts = codes.get(name) ?? new Map<string, number>();
    counts.set(judged.code, (counts.get(judged.code) ?? 0) + 1);
    codes.set(name, counts);
    malformed += judged.malformed ? 1 : 0;
    for (const what of judged.findings) {
      const key = `${name} ${what.replaceAll(/\d+/g, '#')}`;
      const first = findings.get(key);
      const said = typeof answer === 'string' ? answer : Buffer.from(answer.body).toString().slice(0, 300);
      findings.set(
        key,
        first
          ? { ...first, times: first.times + 1 }
          : { operation: name, what, flaw: request.flaw, request, answer: said, times: 1 },
      );
    }
    return judged.said;
  }

  try {
    while (asked < options.count) {
      const requests = Array.from({ length: Math.min(atOnce, options.count - asked) }, () => ask());
      const answers = await Promise.all(requests.map(tell));
      for (const [place, said] of answers.entries()) known.learn(said, requests[place]?.fields);
      asked += requests.length;
      if ((asked / atOnce) % 40 === 0) {
        network.inProcess.control.moveTo(clock.now() + 5 * minute);
        await Promise.all(Object.values(callers).map((caller) => caller.renew()));
      }
      options.onRound?.(asked);
    }
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.destroy()));
  }
  return { asked, malformed, codes, findings: [...findings.values()] };
}

/** The answer, or why there was none: a connection that was just closed for idleness is no answer, so it is tried again, once. */
async function send(request: FuzzRequest, pool: Pool | undefined): Promise<FuzzAnswer | string> {
  const answer = await sendOnce(request, pool);
  return typeof answer === 'string' ? sendOnce(request, pool) : answer;
}

async function sendOnce(
  { method, target, headers, body }: FuzzRequest,
  pool: Pool | undefined,
): Promise<FuzzAnswer | string> {
  try {
    const answer = await pool?.request({
      // Any token is a method.
      method: method,
      path: target,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          Buffer.from(value, 'latin1').toString('latin1'),
        ]),
      ),
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(patience),
    });
    if (!answer) return 'no pool';
    const type = answer.headers['content-type'];
    return {
      status: answer.statusCode,
      contentType: typeof type === 'string' ? type : null,
      body: new Uint8Array(await answer.body.arrayBuffer()),
    };
  } catch (error) {
    return `no answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}
