import { Option } from 'commander';

export type Lang = 'zh' | 'en';

/** `--lang zh|en`, Chinese by default. */
export const langOption = (): Option =>
  new Option('--lang <lang>', '报告与提示的语言 / language of reports and notes')
    .choices(['zh', 'en'])
    .default('zh');
