import type { App } from '../contract/create-app.ts';
import type { Page } from './page.ts';
import { PagesError } from './pages-error.ts';

const root = '/docs';

/** Answers GET and HEAD of `/docs` and of every page below it, and 404 to all else. Pages hold nothing secret. */
export function createPagesApp(pages: readonly Page[]): App {
  const byPath = new Map(pages.map((page) => [`${root}/${page.path}`, page]));

  return async function pagesApp(request) {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    if (pathname === root) return new Response(null, { status: 308, headers: { location: `${root}/` } });
    const page = byPath.get(pathname === `${root}/` ? `${root}/index.html` : pathname);
    if (!page) return new Response('There is no such page.\n', { status: 404, headers: plain });
    const content = await page.content().catch((error: unknown) => {
      if (error instanceof PagesError) return error;
      throw error;
    });
    if (content instanceof PagesError) {
      return new Response(`${content.message} ${content.remedy}\n`, { status: 503, headers: plain });
    }
    const headers = {
      'content-type': page.mediaType,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    return new Response(request.method === 'HEAD' ? null : bodyOf(content), { headers });
  };
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

function bodyOf(content: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? content : new Uint8Array(content);
}
