import type { PlatformBinding } from '../driver/run-binding.ts';
import type { Transport } from '../driver/transport.ts';
import type { WireRequest } from '../driver/wire-request.ts';
import { Misuse } from './misuse.ts';

/** Sends one request that a platform has to answer well; gives the members of its answer, or throws Misuse. */
export type AskPlatform = (request: WireRequest) => Promise<Readonly<Record<string, unknown>>>;

export function askOver(transport: Transport, { baseUrl }: Pick<PlatformBinding, 'baseUrl'>): AskPlatform {
  return async (request) => {
    const answer = await transport.deliver(request);
    const isGiven = answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
    const said: unknown = isGiven ? JSON.parse(answer.body.toString()) : undefined;
    if (typeof said === 'object' && said !== null) return said as Readonly<Record<string, unknown>>;
    const met = answer.kind === 'answer' ? `HTTP ${String(answer.status)}` : answer.message;
    throw new Misuse(
      'cannot-sign',
      `The platform at ${baseUrl} does not answer ${request.method} ${request.path} as it should: ${met}.`,
      'Check its address and the credentials in the configuration.',
    );
  };
}
