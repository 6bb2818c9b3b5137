import type { ApiName } from './api-name.ts';
import type { OperationsOf } from './operations.ts';

/** An uploaded file of a `multipart/form-data` body; generated types call it so where the format is binary. */
export type UploadedFile = File;

type Part<Operation, Name extends string> = Operation extends { parameters: infer Parameters }
  ? Parameters extends Readonly<Partial<Record<Name, infer Value>>>
    ? [NonNullable<Value>] extends [never]
      ? Record<never, never>
      : NonNullable<Value>
    : Record<never, never>
  : Record<never, never>;

type Content<Message> = Message extends { content: infer Media } ? Media[keyof Media] : undefined;

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? Content<Body>
  : Operation extends { requestBody?: infer Body }
    ? Content<NonNullable<Body>> | undefined
    : undefined;

type AnswerOf<Status, Message> = Message extends { content: infer Media }
  ? [keyof Media] extends [never]
    ? EmptyAnswer<Status>
    : {
        [Type in keyof Media]: Type extends `${string}json`
          ? { status: Status; body: Media[Type]; headers?: Readonly<Record<string, string>> }
          : { status: Status; contentType: Type; text: string; headers?: Readonly<Record<string, string>> };
      }[keyof Media]
  : EmptyAnswer<Status>;

interface EmptyAnswer<Status> {
  status: Status;
  headers?: Readonly<Record<string, string>>;
}

/** What a handler of the operation may answer: any status, media type and body that its specification has. */
export type Answer<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses & number]: AnswerOf<Status, Responses[Status]> }[keyof Responses & number]
  : never;

/** A request that matched an operation, passed the guard and obeys the contract. */
export interface Call<Operation, Principal = undefined> {
  readonly operationId: string;
  /** Percent-decoded. */
  readonly pathParams: Part<Operation, 'path'>;
  /** Typed by the schema (`'20'` → 20), with the schema's defaults filled in. */
  readonly query: Part<Operation, 'query'>;
  readonly headers: Headers;
  readonly body: BodyOf<Operation>;
  /** The bytes as they came. */
  readonly rawBody: Uint8Array;
  /** Path and query exactly as sent. */
  readonly target: string;
  readonly request: Request;
  /** What the guard returned. */
  readonly principal: Principal;
  readonly traceId: string;
}

export type Handler<Operation, Principal = undefined> = (
  call: Call<Operation, Principal>,
) => Promise<Answer<Operation>>;

/** One handler for each operation: neither a missing one nor one too many compiles. */
export type HandlersOf<Operations, Principal = undefined> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], Principal>;
};

/** {@link HandlersOf} an interface of the network, by its name. */
export type Handlers<Api extends ApiName, Principal = undefined> = HandlersOf<OperationsOf<Api>, Principal>;
