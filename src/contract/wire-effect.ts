/** What becomes of an answer on its way, beyond what a Response can say. */
export type WireEffect =
  /** Nothing is ever sent; the connection stays open until the other side gives up or the server closes. */
  | 'hang'
  /** The connection is reset before a byte of the answer. */
  | 'reset'
  /** Head and half of the body are sent, then the connection ends. */
  | 'half-answer';

const ordered = new WeakMap<Request, WireEffect>();
const carried = new WeakMap<Response, WireEffect>();

/** Orders what becomes of the answer to a request, while it is being served. */
export function orderWireEffect(request: Request, effect: WireEffect): void {
  ordered.set(request, effect);
}

/** What was ordered for the answer to a request. */
export function orderedWireEffect(request: Request): WireEffect | undefined {
  return ordered.get(request);
}

/** Notes on an answer what whoever sends it is to do. */
export function withWireEffect(response: Response, effect: WireEffect | undefined): Response {
  if (effect !== undefined) carried.set(response, effect);
  return response;
}

/** What whoever sends this answer is to do with it. */
export function wireEffectOf(response: Response): WireEffect | undefined {
  return carried.get(response);
}

/** How many bytes of a body leave in half an answer. */
export function halfOf(bytes: number): number {
  return Math.floor(bytes / 2);
}

/** What a caller in this process meets: a promise that never settles, a rejection, or a body that breaks off. */
export async function sufferInProcess(response: Response): Promise<Response> {
  const effect = wireEffectOf(response);
  if (effect === undefined) return response;
  if (effect === 'hang') return new Promise<never>(() => undefined);
  if (effect === 'reset') throw new TypeError('The connection was reset.');
  const whole = new Uint8Array(await response.arrayBuffer());
  let sent = false;
  const half = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError('The connection ended before the answer did.'));
      else controller.enqueue(whole.slice(0, halfOf(whole.length)));
      sent = true;
    },
  });
  return new Response(half, { status: response.status, headers: response.headers });
}
