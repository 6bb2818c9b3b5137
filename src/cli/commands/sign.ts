import { Command, Option } from 'commander';
import { resolve } from 'node:path';
import { readConfiguration } from '../configuration.ts';
import type { Output } from '../output.ts';
import { signHeaders } from '../sign-headers.ts';

interface SignOptions {
  readonly client: string;
  readonly token?: true;
  readonly data?: string;
  readonly dataBase64?: string;
  readonly config: string;
}

/** `xinheng sign <method> <target>`: the headers of a signed request, for `curl -H @-`. */
export function signCommand(output: Output): Command {
  return new Command('sign')
    .description(
      '为一个请求签名，打印请求头，供 curl -H @- 使用 / sign a request and print its headers, for curl -H @-',
    )
    .argument('<method>', '方法 / method')
    .argument('<target>', '路径与查询串，与所发者相同 / path and query, as they are sent')
    .requiredOption('--client <id>', '配置中的客户端标识 / id of a client of the configuration')
    .option('--token', '另取令牌 / with a fresh token of the client')
    .option('--data <text>', '请求体 / the body')
    .addOption(
      new Option('--data-base64 <text>', '请求体的字节，Base64 / bytes of the body in Base64').conflicts(
        'data',
      ),
    )
    .option('--config <file>', '配置文件 / configuration of the platform', 'xinheng.config.yaml')
    .action(async (method: string, target: string, options: SignOptions) => {
      const { client, token = false, data = '', dataBase64, config } = options;
      const body = dataBase64 === undefined ? Buffer.from(data) : Buffer.from(dataBase64, 'base64');
      const { platform } = readConfiguration(resolve(config));
      const headers = await signHeaders(platform, { method, target, body, client, token });
      output.out(
        Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}\n`)
          .join(''),
      );
    });
}
