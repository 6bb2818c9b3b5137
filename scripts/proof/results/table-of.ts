import type { Lang } from '../../../src/cli/lang.ts';
import { missBound } from './miss-bound.ts';
import type { RaceResult, Results } from './results.ts';

const percent = (share: number): string => (share * 100).toPrecision(2);

type Row = readonly [what: string, result: string, measured: string];

const heads: Record<Lang, Row> = {
  zh: ['内容', '结果', '命令 · 提交 · 日期 · 机器'],
  en: ['what', 'result', 'command · commit · day · machine'],
};

const words = {
  zh: {
    whole: '完整证明：每个缺陷 × 每项检查',
    quick: '快速证明（持续集成）：每个缺陷 × 相关检查与抽样',
    flakes: '连续运行，处理器占满',
    allRaces: '竞态',
    pending: '**尚未测量**',
    none: '—',
    proof: (r: NonNullable<Results['whole']>) =>
      `${r.faults} 个缺陷，查出 ${r.caught}，误报 ${r.falseAlarms}，未被证明的 MUST 检查 ${r.unprovenMust}；检查在缺陷下运行 ${r.trials} 次；参考平台 ${r.honest.reference}、孪生 ${r.honest.twin}、精简孪生 ${r.honest.leanTwin} 个规则集`,
    runs: (r: NonNullable<Results['flakes']>) =>
      `${r.runs} 次 × ${r.checks} 项检查，未全部通过 ${r.notGreen} 次；每次 ${r.seconds.least} 至 ${r.seconds.most} 秒，中位数 ${r.seconds.median} 秒；同时 ${r.parallel} 次，另有 ${r.burners} 个只占用处理器的线程`,
    race: (check: string) => `竞态 \`${check}\``,
    races: ({ missed, runs, fewest }: RaceResult, each: string, burners: number) =>
      `${runs} 次运行漏检 ${missed} 次${missed > 0 ? '' : `（以 95 % 的置信度，漏检率不超过 ${percent(missBound({ runs }))} %）`}；每次至少 ${fewest} 场查出；单场查出：${each}；另有 ${burners} 个只占用处理器的线程`,
    ofRacers: (racers: number, seen: number, held: number) => `${racers} 个并发 ${seen}/${held}`,
  },
  en: {
    whole: 'whole proof: every fault × every check',
    quick: 'quick proof (CI): every fault × its checks and a sample',
    flakes: 'runs in a row, processors busy',
    allRaces: 'races',
    pending: '**not measured yet**',
    none: '—',
    proof: (r: NonNullable<Results['whole']>) =>
      `${r.faults} faults, ${r.caught} caught, ${r.falseAlarms} false alarms, ${r.unprovenMust} MUST checks unproven; checks run ${r.trials} times under a fault; reference platform under ${r.honest.reference} profiles, twin ${r.honest.twin}, lean twin ${r.honest.leanTwin}`,
    runs: (r: NonNullable<Results['flakes']>) =>
      `${r.runs} runs of ${r.checks} checks, ${r.notGreen} not green; a run took ${r.seconds.least} to ${r.seconds.most} s, median ${r.seconds.median} s; ${r.parallel} at a time beside ${r.burners} burners`,
    race: (check: string) => `race \`${check}\``,
    races: ({ missed, runs, fewest }: RaceResult, each: string, burners: number) =>
      `${missed} of ${runs} runs missed${missed > 0 ? '' : ` (with 95 % confidence at most ${percent(missBound({ runs }))} % do)`}; at least ${fewest} races of each run saw it; seen by each race: ${each}; beside ${burners} burners`,
    ofRacers: (racers: number, seen: number, held: number) => `${seen}/${held} of ${racers} at once`,
  },
} as const;

/** What is on record, as a table in one language. What was not measured says so. */
export function tableOf(results: Results, lang: Lang): string {
  const say = words[lang];
  const row = <Result extends Results[keyof Results]>(
    what: string,
    result: Result,
    told: (result: NonNullable<Result>) => string,
  ): Row => {
    if (!result) return [what, say.pending, say.none];
    const { command, commit, date, machine } = result;
    return [what, told(result), `\`${command}\` · ${commit} · ${date} · ${machine}`];
  };
  const races = results.races?.checks ?? [];
  const rows: readonly Row[] = [
    row(say.whole, results.whole, say.proof),
    row(say.quick, results.quick, say.proof),
    row(say.flakes, results.flakes, say.runs),
    ...(races.length === 0 ? [row(say.allRaces, results.races, () => '')] : []),
    ...races.map((race) =>
      row(say.race(race.check), results.races, () => {
        const each = race.races.map(({ racers, seen, held }) => say.ofRacers(racers, seen, held));
        return say.races(race, each.join(', '), results.races?.burners ?? 0);
      }),
    ),
  ];
  return [heads[lang], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
