import type { Reply } from '../../src/driver/reply.ts';

/** Traces of a program in a text meant for callers. */
const traces: readonly [string, RegExp][] = [
  [
    'stack trace',
    /\n\s*at [\w.$<>]+ ?\(|\bat [\w.$]+\([\w.]+\.java:\d+\)|Traceback \(most recent|goroutine \d+ \[/,
  ],
  ['name of an exception', /\b[\w.]+(?:Exception|TypeError|ReferenceError|SyntaxError)\b/],
  ['path of a source file', /(?:\/[\w.-]+){2,}\.(?:ts|js|java|py|go|php)\b|node_modules|node:internal/],
  ['SQL', /\b(?:SELECT .+ FROM|INSERT INTO|SQLITE_|ORA-\d{5}|SQLSTATE)/],
  ['HTML', /<html|<!doctype/i],
];

/** What an answer gives away of how the platform is built: kinds of traces, names of headers. */
export function revealed(reply: Reply): readonly string[] {
  const found = traces.filter(([, pattern]) => pattern.test(reply.text)).map(([name]) => name);
  const { 'x-powered-by': poweredBy, server } = reply.headers;
  if (poweredBy !== undefined) found.push('X-Powered-By');
  if (server !== undefined && /\d/.test(server)) found.push('Server');
  return found;
}
