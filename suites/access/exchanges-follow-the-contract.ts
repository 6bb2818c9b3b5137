import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { text } from '../../src/engine/text.ts';
import { fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from '../attempt.ts';

interface Breach {
  readonly operation: string;
  readonly status: number;
  /** The first few ways in which it was broken. */
  readonly violations: readonly string[];
  /** How many answers broke it. */
  readonly times: number;
  /** Where to see the first. */
  readonly exchange: string;
}

interface ContractTrace {
  /** Answers of the whole run that were held against the contract. */
  readonly answers: number;
  /** One entry per operation and status. */
  readonly breaches: readonly Breach[];
}

export function judgeContract({ answers, breaches }: ContractTrace): Verdict {
  if (breaches.length > 0) {
    return fail({
      expected: text('每个答复都符合接口规范', 'every answer follows the specification'),
      actual: listed(
        breaches.map(({ operation, status, violations, times, exchange }) => {
          const where = `${operation} HTTP ${String(status)}: ${violations.join(', ')}`;
          return text(
            `${where}（${String(times)} 次，首见 ${exchange}）`,
            `${where} (${String(times)} times, first in ${exchange})`,
          );
        }),
      ),
    });
  }
  if (answers > 0) return pass;
  return inconclusive(text('至少一个答复', 'one answer at the least'));
}

/** A violation without what differs from one answer to the next: places in lists. */
function kindOf(violation: string): string {
  return violation.replace(/\/\d+(?=\/|:|$)/g, '/*').slice(0, 300);
}

export const exchangesFollowTheContract = defineCheck({
  id: 'access.exchanges-follow-the-contract',
  level: 'must',
  requirements: ['HLJ17-020', 'LF-013'],
  title: {
    zh: '本次运行的全部答复都符合接口规范',
    en: 'Every answer of the run follows the specification',
  },
  phase: 'last',
  async probe({ log, platform }): Promise<ContractTrace> {
    // So that there is something to hold against the contract, whatever else the run selected.
    await platform.health();
    await platform.institution('assessed').call(draft.listItems());
    const breaches = new Map<string, Breach>();
    for (const { operation, status, violations, exchange } of log.violations) {
      const key = `${operation} ${String(status)}`;
      const known = breaches.get(key) ?? { operation, status, violations: [], times: 0, exchange };
      const kinds = [...new Set([...known.violations, ...violations.map(kindOf)])].slice(0, 3);
      breaches.set(key, { ...known, violations: kinds, times: known.times + 1 });
    }
    const answers = log.answers.filter(({ operation }) => operation !== null).length;
    return { answers, breaches: [...breaches.values()] };
  },
  judge: judgeContract,
});
