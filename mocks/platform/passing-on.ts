import { refusal } from './result-codes.ts';
import { UpstreamError } from './upstream/upstream-error.ts';

/** Codes of nodes and departments that concern the caller; any other is between them and the platform. */
const forTheCaller: readonly string[] = ['2009', '3001', '3004', '5001', '5002', '5003'];

/** Waits for a call upstream and turns its failure into the refusal that the caller gets. */
export async function passingOn<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    throw refusal(forTheCaller.includes(error.code) ? error.code : '5001', { cause: error });
  }
}
