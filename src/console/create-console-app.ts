import type { App } from '../contract/create-app.ts';
import { loadContract } from '../contract/load-contract.ts';
import { listProfiles } from '../contract/list-profiles.ts';
import { clientModules, type ClientModules } from './client-modules.ts';
import { contentSecurityPolicy, renderConsole } from './console-page.ts';
import { consoleStyle } from './console-style.ts';
import { vocabularyOf } from './vocabulary-of.ts';

const root = '/console';
const modulesRoot = `${root}/src/`;

/** Where the console opens by itself: the token stands behind `#`, which no browser sends anywhere. */
export function consoleAddress(admin: string, token: string): string {
  return `${admin}${root}/#token=${encodeURIComponent(token)}`;
}

/**
 * Answers GET and HEAD of `/console` and its parts, 404 to all else. It holds nothing secret: what the page shows it
 * asks of the administration, with the token of whoever reads it.
 */
export function createConsoleApp(): App {
  let modules: ClientModules | undefined;

  async function find(pathname: string): Promise<Part | undefined> {
    if (pathname === `${root}/console.css`) return { type: 'text/css', content: consoleStyle };
    const [, profile] = /^\/console\/vocabulary\/([a-z0-9-]+)\.json$/.exec(pathname) ?? [];
    if (profile !== undefined) return vocabularyPart(profile);
    modules ??= clientModules();
    if (pathname === `${root}/`) return { type: 'text/html', content: renderConsole(`src/${modules.main}`) };
    if (!pathname.startsWith(modulesRoot)) return undefined;
    const content = await modules.read(pathname.slice(modulesRoot.length));
    return content === undefined ? undefined : { type: 'text/javascript', content };
  }

  return async function consoleApp(request) {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    if (pathname === root) return new Response(null, { status: 308, headers: { location: `${root}/` } });
    const part = await find(pathname);
    if (!part) {
      return Response.json({ code: '3005', message: 'The console has no such part.' }, { status: 404 });
    }
    return new Response(request.method === 'HEAD' ? null : part.content, {
      headers: {
        'content-type': `${part.type}; charset=utf-8`,
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

interface Part {
  readonly type: string;
  readonly content: string;
}

/** The words of a profile that there is. */
function vocabularyPart(profile: string): Part | undefined {
  if (!listProfiles().some(({ id }) => id === profile)) return undefined;
  return { type: 'application/json', content: JSON.stringify(vocabularyOf(loadContract(profile))) };
}
