const chinaOffsetMs = 8 * 60 * 60 * 1_000;

/** Epoch milliseconds as `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai, which has had one offset since 1991. */
export function chinaTime(epochMs: number): string {
  const instant = new Date(epochMs + chinaOffsetMs);
  return Number.isNaN(instant.getTime())
    ? String(epochMs)
    : instant.toISOString().slice(0, 19).replace('T', ' ');
}

/** An ISO 8601 instant as a reader in China sees it, offset included; text that is no instant stays as it is. */
export function chinaDateTime(iso: string): string {
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? iso : `${chinaTime(instant)} (UTC+8)`;
}
