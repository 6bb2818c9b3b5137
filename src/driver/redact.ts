const secretHeaders = new Set(['authorization', 'x-signature', 'x-testing-token', 'cookie', 'set-cookie']);

/** Members whose values open doors: they never stand in a report. */
const secretMember = /("(?:clientSecret|secret|token|appSecret|appKey)"\s*:\s*")((?:[^"\\]|\\.)*)(")/g;

function shorten(value: string): string {
  const shown = value.startsWith('Bearer ') ? 'Bearer ' : '';
  return `${shown}‹redacted, ${String(value.length - shown.length)} characters›`;
}

/** Headers with every secret replaced by its length. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.has(name.toLowerCase()) ? shorten(value) : value,
    ]),
  );
}

/** A body's text with the values of secret members replaced by their length. */
export function redactBody(body: string): string {
  return body.replace(
    secretMember,
    (_, before: string, value: string, after: string) => `${before}${shorten(value)}${after}`,
  );
}
