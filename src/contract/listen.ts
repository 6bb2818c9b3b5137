import type { App } from './create-app.ts';

export interface Listening {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly url: string;
  /** Stops accepting, ends idle connections, resolves when all are gone. */
  close(): Promise<void>;
}

/** Puts an app on a socket; port 0 (default) takes a free one, host is 127.0.0.1. */
export async function listen(app: App, options: { port?: number; host?: string } = {}): Promise<Listening> {
  throw new Error(`Not built yet: ${String(app.length)}${String(options.port)}`);
}
