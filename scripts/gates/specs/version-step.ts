/** A version as Semantic Versioning 2.0.0 writes it, as far as it says what may break. */
interface Version {
  readonly major: number;
  readonly minor: number;
  /** Whether it is a pre-release (`2.0.0-draft`), which promises nothing yet. */
  readonly draft: boolean;
}

function parseVersion(version: string): Version | undefined {
  const [, major, minor, label] = /^(\d+)\.(\d+)\.\d+(-[0-9A-Za-z.-]+)?$/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), draft: label !== undefined };
}

export function isVersion(version: string): boolean {
  return parseVersion(version) !== undefined;
}

/** Whether the version is a draft: what bears it may still change in any way. */
export function isDraft(version: string): boolean {
  return parseVersion(version)?.draft ?? false;
}

/** Whether the step from one version to another tells people that something breaks: a new major, or 0.x a new minor. */
export function announcesBreaking(from: string, to: string): boolean {
  const [before, after] = [parseVersion(from), parseVersion(to)];
  if (!before || !after) return false;
  if (after.major !== before.major) return after.major > before.major;
  return after.major === 0 && after.minor > before.minor;
}

/** The next version that may break what `version` promised. */
export function nextBreaking(version: string): string {
  const { major, minor } = parseVersion(version) ?? { major: 0, minor: 0 };
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}
