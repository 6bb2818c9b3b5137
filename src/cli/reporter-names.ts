/** What `--reporter` may name; `report.json` is always written. The most readable first. */
export const reporters = ['html', 'junit', 'markdown'] as const;

export type ReporterName = (typeof reporters)[number];
