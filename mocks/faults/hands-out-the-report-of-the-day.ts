import type { MadeBefore } from '../platform/decisions/freshness.ts';
import { formatDate } from '../platform/shanghai-time.ts';
import { defineFault } from './define-fault.ts';

export const handsOutTheReportOfTheDay = defineFault({
  id: 'hands-out-the-report-of-the-day',
  suite: 'authorization',
  title: {
    zh: '同日的信用报告照原样再次给出，不再核对授权书',
    en: 'A report is given out again on its day, whatever became of its licence',
  },
  caughtBy: ['authorization.revoked-licence-stops-at-once', 'authorization.use-count-is-enforced'],
  mayFail: [
    'authorization.licence-ends-at-its-instant',
    'authorization.narrowing-only-narrows',
    'desensitization.nothing-leaks',
  ],
  apply(decisions) {
    const kept = new Map<string, unknown>();
    return {
      ...decisions,
      freshness: {
        ...decisions.freshness,
        async made<Made>(what: MadeBefore, make: () => Promise<Made>): Promise<Made> {
          const name = `${formatDate(what.now)} ${what.name}`;
          if (what.kind !== 'report' || !kept.has(name)) kept.set(name, await make());
          return kept.get(name) as Made;
        },
      },
    };
  },
});
