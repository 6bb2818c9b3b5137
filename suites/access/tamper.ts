import type { InstitutionClient, Draft } from '../../src/driver/institution-client.ts';
import { seen } from '../../src/driver/reply.ts';
import type { WireRequest } from '../../src/driver/wire-request.ts';
import type { Text } from '../../src/engine/text.ts';
import { attempt, refusal, type Attempt, type AttemptsTrace } from '../attempt.ts';

/** One way to change a request after it was signed. */
export interface Tampering {
  readonly what: Text;
  /** What is signed, when it is not the valid request itself. */
  readonly signed?: Draft;
  change(request: WireRequest): WireRequest;
}

/** The valid call, each tampering with it, and the valid call again. */
export async function tamper(
  institution: InstitutionClient,
  valid: Draft,
  tamperings: readonly Tampering[],
): Promise<AttemptsTrace> {
  const twin = seen(await institution.call(valid));
  const attempts: Attempt[] = [];
  for (const { what, signed = valid, change } of tamperings) {
    const reply = await institution.deliver(change(await institution.sign(signed)));
    attempts.push(attempt(what, refusal.signature, reply));
  }
  return { twin, attempts, after: seen(await institution.call(valid)) };
}
