import { Command } from 'commander';
import { resolve } from 'node:path';
import { readConfiguration } from '../configuration.ts';
import type { Output } from '../output.ts';
import { sessionHeader } from '../session-header.ts';

/** `xinheng sign-in <uscc>`: the header of an enterprise's session, for `curl -H @-`. */
export function signInCommand(output: Output): Command {
  return new Command('sign-in')
    .description(
      '以检验中注册的企业登录，打印会话请求头，供 curl -H @- 使用 / sign in as an enterprise that a run registered and print the header of its session, for curl -H @-',
    )
    .argument('<uscc>', '企业的统一社会信用代码 / unified social credit code of the enterprise')
    .option('--config <file>', '配置文件 / configuration of the platform', 'xinheng.config.yaml')
    .action(async (uscc: string, { config }: { readonly config: string }) => {
      const { platform } = readConfiguration(resolve(config));
      output.out(`${await sessionHeader(platform, uscc)}\n`);
    });
}
