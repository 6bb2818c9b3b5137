/** The administration refused: its status, code and sentence. */
export class AdminRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly remedy: string | undefined;

  constructor(
    status: number,
    told: { readonly code: string; readonly message: string; readonly remedy?: string },
  ) {
    super(told.message);
    this.name = 'AdminRefusal';
    this.status = status;
    this.code = told.code;
    this.remedy = told.remedy;
  }
}

/** Nobody answered. */
export class AdminUnreachable extends Error {
  constructor(cause: unknown) {
    super('The administration does not answer.', { cause });
    this.name = 'AdminUnreachable';
  }
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** Calls the administration interface; throws AdminRefusal and AdminUnreachable. */
export interface AdminClient {
  get(path: string, query?: Query, signal?: AbortSignal): Promise<unknown>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

export interface AdminAccess {
  readonly token: string;
  /** What stands before each path: empty, or `/namespaces/{id}`. */
  readonly base?: string;
  readonly fetch?: typeof fetch;
}

/** The token travels in the header alone. */
export function createAdminClient({ token, base = '', fetch: send = fetch }: AdminAccess): AdminClient {
  async function call(
    method: string,
    path: string,
    { body, signal }: { readonly body?: unknown; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<unknown> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const response = await send(base + path, {
      method,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    }).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new AdminUnreachable(cause);
    });
    const content = await response.text().catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new AdminUnreachable(cause);
    });
    const answer = content === '' ? undefined : jsonOrText(content);
    if (response.ok) return answer;
    const told = typeof answer === 'object' && answer !== null ? answer : {};
    throw new AdminRefusal(response.status, {
      code: 'code' in told ? String(told.code) : String(response.status),
      message: 'message' in told ? String(told.message) : content.slice(0, 500),
      ...('remedy' in told ? { remedy: String(told.remedy) } : {}),
    });
  }

  return {
    get: (path, query = {}, signal) => call('GET', path + queryOf(query), { signal }),
    send: (method, path, body) => call(method, path, { body }),
  };
}

function queryOf(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function jsonOrText(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
