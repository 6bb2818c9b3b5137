/** What the socket knows beyond the Request; in process all of it is optional. */
export interface RequestInfo {
  /** Path and query exactly as sent, before URL normalisation. */
  readonly target?: string;
  readonly remoteAddress?: string;
  /** With the address it tells connections that are open at a time from each other. */
  readonly remotePort?: number;
  /** Path before those of the contract, such as `/ns/one`: part of the target that is signed, not of what is routed. */
  readonly prefix?: string;
}

/** Path and query exactly as sent where the socket knows them, else as the Request's URL has them. */
export function requestTarget(request: Request, sent: string | undefined): string {
  const target = sent ?? request.url;
  if (target.startsWith('/') && !target.includes('#')) return target;
  // The absolute form, as proxies send it: everything from the first slash after the authority.
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)?.[0] ?? '';
  const rest = target.slice(authority.length).split('#', 1)[0] ?? '';
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The target as the contract's paths have it; one that does not begin with the prefix is left as it is. */
export function routedTarget(target: string, prefix: string): string {
  if (prefix === '' || !target.startsWith(prefix)) return target;
  const rest = target.slice(prefix.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Nobody writes to it. */
export const noQuery = new URLSearchParams();

/** The path without its query, and the decoded query. */
export function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const question = target.indexOf('?');
  if (question === -1) return { path: target, query: noQuery };
  return { path: target.slice(0, question), query: new URLSearchParams(target.slice(question + 1)) };
}
