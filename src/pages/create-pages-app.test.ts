import { expect, test } from 'vitest';
import { createPagesApp } from './create-pages-app.ts';
import type { Page } from './page.ts';
import { PagesError } from './pages-error.ts';

const pages: readonly Page[] = [
  { path: 'index.html', mediaType: 'text/html; charset=utf-8', content: async () => '<p>目录</p>' },
  { path: 'a/list.xlsx', mediaType: 'application/x', content: async () => new Uint8Array([1, 2]) },
  {
    path: 'broken.js',
    mediaType: 'text/javascript',
    content: async () =>
      Promise.reject(new PagesError('pages-incomplete', 'It is not there.', 'Install it.')),
  },
];
const app = createPagesApp(pages);
const get = (path: string, method = 'GET') => app(new Request(`http://docs.invalid${path}`, { method }));

test('leads from /docs to the index, which is the page of /docs/ too', async () => {
  const moved = await get('/docs');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/docs/']);
  for (const path of ['/docs/', '/docs/index.html', '/docs/?lang=en']) {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('<p>目录</p>');
  }
});

test('gives bytes as they are, and nothing but headers to HEAD', async () => {
  expect(new Uint8Array(await (await get('/docs/a/list.xlsx')).arrayBuffer())).toEqual(
    new Uint8Array([1, 2]),
  );
  const head = await get('/docs/', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('has no other page and takes no other method', async () => {
  for (const path of [
    '/docs/a',
    '/docs/../package.json',
    '/docs/%2e%2e/x',
    '/index.html',
    '/docs/a/list.xlsx/',
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  const refused = await get('/docs/', 'POST');
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('says what is missing, and how to mend it, where a page cannot be made', async () => {
  const response = await get('/docs/broken.js');
  expect([response.status, await response.text()]).toEqual([503, 'It is not there. Install it.\n']);
});
