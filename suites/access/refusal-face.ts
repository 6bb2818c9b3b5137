import { describeSeen, seen, type Reply } from '../../src/driver/reply.ts';
import { text, type Text } from '../../src/engine/text.ts';

/** Everything of a refusal in which one could differ from another, each as a text to compare. */
const aspects = {
  answer: text('状态与代码', 'status and code'),
  members: text('应答体的成员', 'the members of the body'),
  message: text('错误说明的文字', 'the wording of the message'),
  headers: text('响应头', 'the headers'),
  values: text('响应头的值', 'the values of the headers'),
  bytes: text('应答体的长度', 'the length of the body'),
} as const;

type Aspect = keyof typeof aspects;

export type Face = Readonly<Record<Aspect, string>>;

/** What comes and goes with the connection or belongs to the single answer. */
const incidental = new Set([
  ...['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length', 'x-trace-id'],
  ...['x-request-id', 'traceparent'],
]);

/** The face of a reply; `own` is the word of the request that an answer may repeat. */
export function faceOf(reply: Reply, own: string): Face {
  const body = typeof reply.body === 'object' && reply.body !== null ? reply.body : {};
  const message = 'message' in body && typeof body.message === 'string' ? body.message : '';
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !incidental.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    answer: describeSeen(seen(reply)),
    members: Object.keys(body).sort().join(', '),
    message: message.replaceAll(own, '‹…›').replace(/\d+/g, '#'),
    headers: headers.map(([name]) => name).join(', '),
    values: headers.map(([name, value]) => `${name}: ${value.replaceAll(own, '‹…›')}`).join('; '),
    bytes: String(Buffer.byteLength(reply.text)),
  };
}

/** For every aspect the different texts that one side's answers had, each once. */
export type Faces = Readonly<Record<Aspect, readonly string[]>>;

export function facesOf(faces: readonly Face[]): Faces {
  const of = (name: Aspect) => [...new Set(faces.map((face) => face[name]))].sort();
  return {
    answer: of('answer'),
    members: of('members'),
    message: of('message'),
    headers: of('headers'),
    values: of('values'),
    bytes: of('bytes'),
  };
}

/** Where one side's answers differ from the other's; undefined where nothing tells them apart, or nothing was met. */
export function toldApartByFace(first: Faces, second: Faces): { what: Text; met: string } | undefined {
  for (const [name, what] of Object.entries(aspects) as [Aspect, Text][]) {
    const [one, other] = [first[name], second[name]];
    if (one.length === 0 || other.length === 0) continue;
    // What changes from answer to answer of one side (a counter, a random padding) tells nothing by itself.
    const isSteady = one.length === 1 && other.length === 1;
    const isShared = one.some((value) => other.includes(value));
    if (isSteady ? !isShared : (name === 'answer' || name === 'headers') && !isShared) {
      return { what, met: `${one.join(' | ')} ≠ ${other.join(' | ')}` };
    }
  }
  return undefined;
}
