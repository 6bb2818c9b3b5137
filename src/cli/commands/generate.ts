import path from 'node:path';
import { Command, Option } from 'commander';
import { generateFormats, type GeneratePlan } from '../../generate/generate-plan.ts';
import { writePiecesToFile, writePiecesToStream } from '../../generate/write-pieces.ts';
import { writeWorkbook } from '../../generate/write-workbook.ts';
import { defaultProfile } from '../default-profile.ts';
import { eventsOption } from '../events-option.ts';
import { progressLine } from '../generate/progress-line.ts';
import { readPlan, wholeNumber, type GenerateOptions } from '../generate/read-plan.ts';
import { langOption } from '../lang.ts';
import { Misuse } from '../misuse.ts';
import type { Output, SetExitCode } from '../output.ts';
import { toolVersion } from '../tool-version.ts';

const mostWorkers = 64;

function refuse(code: string, sentence: string, remedy: string): never {
  throw new Misuse(code, sentence, remedy);
}

function requireOutFor({ format }: GeneratePlan, { out, resume }: GenerateOptions): void {
  if (resume && out === undefined) {
    refuse('resume-needs-out', 'Only a file can be gone on with.', 'Name it with --out.');
  }
  if (format !== 'xlsx') return;
  if (out === undefined) refuse('xlsx-needs-out', 'A workbook is written to a file.', 'Name it with --out.');
  if (resume) {
    refuse(
      'resume-needs-lines',
      'A workbook is written as a whole and cannot be gone on with.',
      'Leave --resume out, or use ndjson, csv or batch.',
    );
  }
}

function workersOf({ workers }: GenerateOptions): number {
  const number = wholeNumber('--workers', workers, 1);
  return number <= mostWorkers
    ? number
    : refuse('bad-number', `"--workers ${number}" is too many.`, `Use at most ${mostWorkers}.`);
}

async function generate(
  options: GenerateOptions,
  { output, stdout }: { readonly output: Output; readonly stdout: NodeJS.WritableStream },
): Promise<void> {
  const plan = readPlan(options);
  requireOutFor(plan, options);
  const workers = workersOf(options);
  const file = options.out === undefined ? undefined : path.resolve(options.out);
  if (file !== undefined && plan.format === 'xlsx') {
    await writeWorkbook(file, plan);
    output.note(`${file}\n`);
    return;
  }
  const line = progressLine(output, { total: plan.count, lang: plan.lang, now: () => performance.now() });
  const writing = { workers, onProgress: line.show };
  try {
    if (file === undefined) await writePiecesToStream(stdout, plan, writing);
    else {
      const resume = options.resume === true;
      const { resumedAt } = await writePiecesToFile(file, plan, {
        ...writing,
        resume,
        version: toolVersion(),
      });
      line.clear();
      if (resume) output.note(resumedText(resumedAt, options));
      output.note(`${file}\n`);
    }
  } finally {
    line.clear();
  }
}

function resumedText(resumedAt: number | undefined, { lang }: GenerateOptions): string {
  if (resumedAt === undefined) {
    return lang === 'zh'
      ? '没有可以续写的，从头写起。\n'
      : 'There was nothing to go on with; written from the beginning.\n';
  }
  return lang === 'zh' ? `自序号 ${resumedAt} 续写。\n` : `Went on from index ${resumedAt}.\n`;
}

/** `xinheng generate`: companies in bulk, by index range, to standard output or a file. */
export function generateCommand(
  output: Output,
  setExitCode: SetExitCode,
  stdout: NodeJS.WritableStream = process.stdout,
): Command {
  return new Command('generate')
    .description('成批生成虚构企业的数据 / generate data of the synthetic companies in bulk')
    .option(
      '--format <format>',
      `格式 / format: ${generateFormats.join(', ')}; batch 为省级节点的批量上报 / is for upload to the provincial node`,
      'ndjson',
    )
    .option('--from <index>', '第一家企业的序号 / index of the first company', '0')
    .option('--count <n>', '企业数 / how many companies')
    .option(
      '--items <item...>',
      'base 为每家一条的基础记录，all 为规则集的全部信息项，或指定信息项 / base record, all items of the profile, or items by name',
      ['base'],
    )
    .option('--profile <id>', '规则集 / profile (xinheng list profiles)', defaultProfile)
    .option('--seed <text>', '虚构世界的种子 / seed of the synthetic world', 'xinheng')
    .addOption(eventsOption())
    .option(
      '--at <time>',
      '取该时刻的记录，北京时间 / records as they are at this time, Asia/Shanghai; YYYY-MM-DD [HH:mm:ss]',
    )
    .option('--out <file>', '写入文件，写完才出现 / write to a file that appears when it is whole')
    .option('--resume', '接着上次未写完的写 / go on with what a run before left unfinished')
    .option('--workers <n>', '线程数 / threads', '1')
    .addOption(
      new Option(
        '--no-header',
        'csv 不写 BOM 与表头，用于首段之后的各段 / csv without mark and column names: for all pieces but the first',
      ),
    )
    .addOption(langOption())
    .action(async (options: GenerateOptions) => {
      await generate(options, { output, stdout });
      setExitCode(0);
    });
}
