import type { ApiContract } from '../contract/api-contract.ts';
import { isJson, mediaTypeEssence } from '../contract/media-type.ts';
import type { Clock } from '../engine/clock.ts';
import type { ExchangeRecord } from '../engine/evidence.ts';
import type { Pace } from './pace.ts';
import { redactBody, redactHeaders } from './redact.ts';
import type { Audience, RunLog } from './run-log.ts';
import type { Reply } from './reply.ts';
import { createStartingGate } from './starting-gate.ts';
import type { Delivery, Transport } from './transport.ts';
import { headerLines, type WireRequest } from './wire-request.ts';

/** Sends requests for one case of a check and remembers them as evidence and in the run's log. */
export interface Recorder {
  exchange(request: WireRequest, audience: Omit<Audience, 'licences'>): Promise<Reply>;
  /** The same for what an ordinary client sends: over connections that are kept alive. */
  call(request: WireRequest, audience: Omit<Audience, 'licences'>): Promise<Reply>;
  /** Sends all of them up to their last byte, and then the last bytes at one moment; replies in their order. */
  exchangeAtOnce(racers: readonly Racer[], moment?: Moment): Promise<Reply>[];
  /** Keeps the exchange of a reply that another recorder received, or that was left out here; once. */
  cite(reply: Reply): void;
  evidence(): { readonly kept: readonly ExchangeRecord[]; readonly dropped: number };
}

/** One request of those that are sent at one moment, and who sends it. */
export interface Racer {
  readonly request: WireRequest;
  readonly audience: Omit<Audience, 'licences'>;
}

/** The moment at which last bytes go out. */
export interface Moment {
  /** Called as they go. */
  readonly onRelease?: () => void;
  /** They are held until this has settled, however long all have been ready. */
  readonly after?: Promise<unknown>;
}

export interface RecorderOptions {
  /** `<check>/<case>`. */
  readonly name: string;
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly contract: ApiContract;
  readonly clock: Clock;
  readonly log: RunLog;
  /** When requests may go out; at once where there is none. */
  readonly pace?: Pace | undefined;
  /** Exchanges kept as evidence: the first half and the last half of this many. */
  readonly maxExchanges?: number;
  /** Characters of a body kept as evidence. */
  readonly maxBodyCharacters?: number;
}

const mostExactBytes = 4_096;

/** What is kept of each reply, for other recorders that cite it; no longer than somebody holds the reply. */
const recordOf = new WeakMap<Reply, ExchangeRecord>();

const licenceIds = /"licenseId"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code
    : null;
}

function violationsOf(contract: ApiContract, request: WireRequest, reply: Reply): string[] {
  if (request.operation === null || reply.status === 0) return [];
  const contentType = reply.headers['content-type'] ?? (reply.text === '' ? null : '');
  const body = isJson(mediaTypeEssence(contentType ?? '')) ? reply.body : reply.text;
  return contract
    .validateResponse(request.operation, reply.status, contentType, body)
    .map((violation) => `${violation.where}${violation.pointer}: ${violation.message}`);
}

function headerText(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** Bytes that text cannot say, for whoever repeats the request. None that may hold a secret. */
function exactly({ rawBody, octets }: Pick<WireRequest, 'rawBody' | 'octets'>): {
  readonly bytes?: string;
  readonly octets?: string;
} {
  const isKept = (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString('latin1');
    return bytes.byteLength <= mostExactBytes && redactBody(text) === text;
  };
  if (octets !== undefined) return isKept(octets) ? { octets: Buffer.from(octets).toString('base64') } : {};
  if (rawBody === undefined || !isKept(rawBody)) return {};
  return { bytes: Buffer.from(rawBody).toString('base64') };
}

/** Who proved what is kept whole to be its own, so that it can do so and send it again. */
function provedBy(
  { request, audience }: Racer,
  kept: (body: string) => string,
): Pick<ExchangeRecord['request'], 'signedBy' | 'session'> {
  const { headers, body = '', rawBody, isDulySigned } = request;
  const isWhole = rawBody === undefined ? kept(body) === body : exactly({ rawBody }).bytes !== undefined;
  if (isDulySigned !== true || !isWhole) return {};
  const client = headers['x-client-id'];
  const token = headers['authorization'] !== undefined;
  if (client !== undefined) return { signedBy: { client, token } };
  return token && audience.role === 'enterprise' ? { session: audience.id } : {};
}

/** A repeated header as HTTP lets one line say it. */
function shownHeaders(request: WireRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headerLines(request)).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.join(', '),
    ]),
  );
}

export function createRecorder(options: RecorderOptions): Recorder {
  const { maxExchanges = 40, maxBodyCharacters = 8_192 } = options;
  const first: ExchangeRecord[] = [];
  const last: ExchangeRecord[] = [];
  let count = 0;
  let dropped = 0;

  function keep(record: ExchangeRecord): void {
    if (first.length < maxExchanges / 2) {
      first.push(record);
      return;
    }
    last.push(record);
    if (last.length > maxExchanges / 2) {
      last.shift();
      dropped += 1;
    }
  }

  /** Redacts before it cuts, and looks far enough beyond the cut that no secret is cut out of its quotes. */
  function kept(body: string): string {
    const redacted = redactBody(body.slice(0, maxBodyCharacters + 65_536));
    return redacted.length <= maxBodyCharacters ? redacted : `${redacted.slice(0, maxBodyCharacters)}…`;
  }

  async function exchange(racer: Racer, how?: Delivery): Promise<Reply> {
    await options.pace?.take();
    return send(racer, how);
  }

  async function send({ request, audience }: Racer, how?: Delivery): Promise<Reply> {
    const id = `${options.name}#${String(++count)}`;
    const at = options.clock.now();
    let sentOrder = options.log.nextOrder();
    const started = performance.now();
    // A request whose last byte is held back leaves when that byte does.
    const lastByte =
      how?.lastByte &&
      (async () => {
        await how.lastByte?.();
        sentOrder = options.log.nextOrder();
      });
    const answer = await options.transport.deliver(request, lastByte ? { ...how, lastByte } : how);
    const durationMs = Math.round((performance.now() - started) * 1_000) / 1_000;
    const order = options.log.nextOrder();
    const text = answer.kind === 'answer' ? answer.body.toString('utf8') : '';
    const body = parseJson(text);
    const reply: Reply = {
      exchange: id,
      sentOrder,
      order,
      status: answer.kind === 'answer' ? answer.status : 0,
      code: codeOf(body),
      headers: answer.kind === 'answer' ? answer.headers : {},
      body,
      text,
      error: answer.kind === 'answer' ? null : `${answer.code}: ${answer.message}`,
      durationMs,
    };
    const violations = violationsOf(options.contract, request, reply);
    if (answer.kind === 'answer') {
      const licences = [...(request.body ?? '').matchAll(licenceIds)].map((match) => match[1] ?? '');
      options.log.addAnswer({
        exchange: id,
        operation: request.operation,
        audience: { ...audience, licences },
        sentOrder,
        order,
        at,
        target: request.query === '' ? request.path : `${request.path}?${request.query}`,
        requestBody: request.body ?? '',
        headers: headerText(answer.headers),
        body: answer.body,
        cut: answer.cut,
      });
      if (request.operation !== null && violations.length > 0) {
        options.log.addViolation({
          exchange: id,
          operation: request.operation,
          status: reply.status,
          violations,
        });
      }
    }
    const record: ExchangeRecord = {
      id,
      at,
      as: audience.id === '' ? audience.role : `${audience.role} ${audience.id}`,
      operation: request.operation,
      request: {
        method: request.method,
        url: `${options.baseUrl}${request.path}${request.query === '' ? '' : `?${request.query}`}`,
        headers: redactHeaders(shownHeaders(request)),
        body: kept(request.body ?? ''),
        ...exactly(request),
        ...provedBy({ request, audience }, kept),
      },
      response:
        answer.kind === 'answer'
          ? {
              status: answer.status,
              headers: redactHeaders(answer.headers),
              body: kept(text),
              bodyBytes: answer.body.byteLength,
            }
          : null,
      ...(reply.error === null ? {} : { error: reply.error }),
      durationMs,
      violations,
    };
    recordOf.set(reply, record);
    keep(record);
    return reply;
  }

  return {
    exchange: (request, audience) => exchange({ request, audience }),
    call: (request, audience) => exchange({ request, audience }, { isOrdinary: true }),
    exchangeAtOnce(racers, { onRelease, after } = {}) {
      const gate = createStartingGate(racers.length);
      const released = Promise.all([gate.opened, after?.catch(() => undefined)]).then(() => onRelease?.());
      // They take their turn together: one that waits for its own would keep the connections of the others waiting.
      const turn = options.pace?.take(racers.length);
      return racers.map(async (racer) => {
        const place = gate.place();
        try {
          await turn;
          return await send(racer, {
            async lastByte() {
              await place.arrive();
              await released;
            },
          });
        } finally {
          // One that was answered early, or not at all, keeps nobody waiting.
          void place.arrive();
        }
      });
    },
    cite(reply) {
      const record = recordOf.get(reply);
      if (record && !first.includes(record) && !last.includes(record)) keep(record);
    },
    evidence: () => ({ kept: [...first, ...last], dropped }),
  };
}
