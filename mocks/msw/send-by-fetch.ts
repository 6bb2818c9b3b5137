import { readAtMost, retryAfterOf, type SendToPlatform } from '../provincial-node/send-to-platform.ts';

const patienceMs = 10_000;

/** Posts to a platform by the built-in fetch, which msw intercepts; the bounds are those of a network on sockets. */
export const sendByFetch: SendToPlatform = async (url, { headers, body }) => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type'),
      body: answer.body === null ? '' : await readAtMost(answer.body),
      ...retryAfterOf(answer.status, answer.headers.get('retry-after')),
    };
  } catch (error) {
    return { status: 0, contentType: null, body: error instanceof Error ? error.message : 'No answer.' };
  }
};
