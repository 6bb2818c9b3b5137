import { defineCheck } from '../../src/driver/define-check.ts';
import { draft } from '../../src/driver/institution-client.ts';
import { text } from '../../src/engine/text.ts';
import { fail, inconclusive, pass, type Verdict } from '../../src/engine/verdict.ts';
import { listed } from './attempt.ts';

interface ContractTrace {
  /** Answers of the whole run that were held against the contract. */
  readonly answers: number;
  /** One entry per kind of breach. */
  readonly breaches: readonly {
    readonly operation: string;
    readonly status: number;
    readonly violation: string;
    readonly times: number;
    /** Where to see it. */
    readonly exchange: string;
  }[];
}

export function judgeContract({ answers, breaches }: ContractTrace): Verdict {
  if (breaches.length > 0) {
    return fail({
      expected: text('每个答复都符合接口规范', 'every answer follows the specification'),
      actual: listed(
        breaches.map(({ operation, status, violation, times, exchange }) => {
          const where = `${operation} HTTP ${String(status)}: ${violation}`;
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
    const kinds = new Map<
      string,
      { operation: string; status: number; violation: string; times: number; exchange: string }
    >();
    for (const { operation, status, violations, exchange } of log.violations) {
      for (const violation of violations.map(kindOf)) {
        const key = `${operation} ${String(status)} ${violation}`;
        const kind = kinds.get(key) ?? { operation, status, violation, times: 0, exchange };
        kinds.set(key, { ...kind, times: kind.times + 1 });
      }
    }
    const answers = log.answers.filter(({ operation }) => operation !== null).length;
    return { answers, breaches: [...kinds.values()].slice(0, 50) };
  },
  judge: judgeContract,
});
