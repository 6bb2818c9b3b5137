import type { Socket } from 'node:net';
import { plainAnswer } from './plain-answer.ts';
import { readPlainRequest, type PlainRequest } from './plain-request.ts';

/** Who answers on a connection, and who takes it over. */
export interface PlainService {
  answer(request: PlainRequest, socket: Socket): Promise<Response>;
  /** Whether an answer may leave the connection open and is no more than its bytes. */
  isPlain(response: Response): boolean;
  /**
   * Hands the connection to node:http, with all that has not been answered to be read again. `answered` is the answer to
   * the request that comes first, where there is one.
   */
  handOver(socket: Socket, answered?: Promise<Response>): void;
  /** How long a connection may stay silent before its first request, and after an answer. */
  readonly firstMs: number;
  readonly keepAliveMs: number;
}

/** A connection that node:http has not seen. */
export interface PlainConnection {
  /** Ends it unless a request is being answered. */
  endIfIdle(): void;
}

/**
 * Answers leave together, when all that arrived with their requests has been read: a write costs most where it has to
 * wake its reader, and whoever reads the first is awake for the others. The function is taken here, since tests put
 * other timers in its place.
 */
const afterTurn = setImmediate;

/**
 * Reads whole plain requests from a socket and writes plain answers, which is all that most connections ever see. The
 * first thing that is neither goes to node:http with the connection, for good.
 */
export function servePlainly(socket: Socket, service: PlainService): PlainConnection {
  let isBusy = false;
  let isPaused = false;
  let hasServed = false;
  /** Whether the other side has said that nothing more comes. */
  let hasEnded = false;

  function pause(): void {
    if (isPaused) return;
    isPaused = true;
    socket.pause();
  }

  function resume(): void {
    if (!isPaused) return;
    isPaused = false;
    socket.resume();
  }

  function leave(): void {
    socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout).off('error', onError);
    socket.setTimeout(0);
  }

  function handOver(unread: Buffer, answered?: Promise<Response>): void {
    leave();
    if (hasEnded) {
      // node:http answers nobody who has ended, and a socket that has ended takes nothing back.
      socket.on('error', onError).destroy();
      return;
    }
    socket.pause();
    socket.unshift(unread);
    service.handOver(socket, answered);
    socket.resume();
  }

  function onData(chunk: Buffer): void {
    if (isBusy) {
      // It waits its turn; hardly anybody sends so, and to pause for each request costs as much as to read its head.
      pause();
      socket.unshift(chunk);
      return;
    }
    const request = readPlainRequest(chunk);
    if (request === undefined) {
      handOver(chunk);
      return;
    }
    isBusy = true;
    const answered = service.answer(request, socket);
    answered.then(
      (response) => {
        afterTurn(send, response, { chunk, answered });
      },
      () => {
        if (!socket.destroyed) handOver(chunk, answered);
      },
    );
  }

  function send(
    response: Response,
    { chunk, answered }: { readonly chunk: Buffer; readonly answered: Promise<Response> },
  ): void {
    isBusy = false;
    if (socket.destroyed) return;
    const bytes = service.isPlain(response)
      ? plainAnswer(response, Math.floor(service.keepAliveMs / 1_000))
      : undefined;
    if (bytes === undefined) {
      handOver(chunk, answered);
      return;
    }
    const hasRoom = socket.write(bytes);
    if (!hasServed) socket.setTimeout(service.keepAliveMs);
    hasServed = true;
    if (hasEnded) {
      socket.end();
      return;
    }
    if (hasRoom) {
      resume();
      return;
    }
    pause();
    socket.once('drain', resume);
  }

  function onEnd(): void {
    hasEnded = true;
    if (!isBusy) socket.end();
  }

  function onTimeout(): void {
    if (!isBusy) socket.destroy();
  }

  function onError(): void {
    socket.destroy();
  }

  socket.on('data', onData).on('end', onEnd).on('timeout', onTimeout).on('error', onError);
  socket.setTimeout(service.firstMs);
  return {
    endIfIdle() {
      if (!isBusy) socket.destroy();
    },
  };
}
