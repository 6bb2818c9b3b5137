import { defineFault } from './define-fault.ts';

export const frameworkErrorPage = defineFault({
  id: 'framework-error-page',
  suite: 'access',
  title: { zh: '出错时返回框架的错误页', en: 'Errors are the page of a framework' },
  caughtBy: [
    'access.errors-follow-the-contract',
    'access.malformed-input-is-a-4xx',
    'access.exchanges-follow-the-contract',
  ],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      async leaving(response) {
        // Where the framework itself fails to parse, before the platform's own error handling.
        const body = response.status === 400 ? await response.clone().text() : '';
        if (!body.includes('"code":"3003"')) return response;
        const page = '<h1>Bad Request</h1><pre>at Validator.check (/app/lib/validator.js:42:13)</pre>';
        const headers = { 'content-type': 'text/html; charset=utf-8', 'x-powered-by': 'Framework 4.1' };
        return new Response(page, { status: response.status, headers });
      },
    },
  }),
});
