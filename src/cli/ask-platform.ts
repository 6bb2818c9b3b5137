import type { PlatformBinding } from '../driver/run-binding.ts';
import type { Transport } from '../driver/transport.ts';
import type { WireRequest } from '../driver/wire-request.ts';
import { Misuse } from './misuse.ts';

/**
 * Sends one request that a platform has to answer well; gives the named member of its answer, a string that `isSound`
 * (unless told: that a header may carry), or throws Misuse.
 */
export type AskPlatform = (
  request: WireRequest,
  member: string,
  isSound?: (value: string) => boolean,
) => Promise<string>;

export function askOver(transport: Transport, { baseUrl }: Pick<PlatformBinding, 'baseUrl'>): AskPlatform {
  return async (request, member, isSound = fitsAHeader) => {
    const answer = await transport.deliver(request);
    const isGiven = answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
    const value = isGiven ? memberOf(answer.body.toString(), member) : undefined;
    if (typeof value === 'string' && isSound(value)) return value;
    const met = answer.kind === 'answer' ? `HTTP ${String(answer.status)}` : answer.message;
    throw new Misuse(
      'cannot-sign',
      `The platform at ${baseUrl} does not answer ${request.method} ${request.path} as it should: ${met}` +
        (isGiven ? ` without "${member}" as the specification has it.` : '.'),
      'Check its address and the credentials in the configuration.',
    );
  };
}

/** Visible ASCII (RFC 9110, 5.5): whoever says a line break would write headers of his own. */
function fitsAHeader(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value);
}

function memberOf(body: string, member: string): unknown {
  try {
    const said: unknown = JSON.parse(body);
    return typeof said === 'object' && said !== null ? Reflect.get(said, member) : undefined;
  } catch {
    return undefined;
  }
}
