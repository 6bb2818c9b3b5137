const chinaOffsetMs = 8 * 60 * 60 * 1_000;

/** Epoch milliseconds as `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai, which has had one offset since 1991. */
export function chinaTime(epochMs: number): string {
  const instant = new Date(epochMs + chinaOffsetMs);
  return Number.isNaN(instant.getTime())
    ? String(epochMs)
    : instant.toISOString().slice(0, 19).replace('T', ' ');
}
