/** `YYYY-MM-DD HH:mm:ss` in Asia/Shanghai, which has had no summer time since 1991, for an instant (epoch ms). */
export function formatLocalTime(instant: number): string {
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** The instant (epoch ms) that a local time names; undefined when the text names none. */
export function parseLocalTime(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return undefined;
  const instant = Date.parse(`${text.replace(' ', 'T')}+08:00`);
  // 2026-02-30 parses, as 2 March.
  return Number.isNaN(instant) || formatLocalTime(instant) !== text ? undefined : instant;
}
