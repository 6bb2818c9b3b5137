import { apiNames } from '../../src/contract/api-name.ts';
import { applyOverlay } from './apply-overlay.ts';
import { checkUnions } from './check-unions.ts';
import { deriveOverlay } from './derive-overlay.ts';
import type { JsonObject } from './json.ts';
import { keepReachable } from './keep-reachable.ts';
import type { ProfileSource } from './read-profiles.ts';
import { readYaml } from './read-yaml.ts';

/** What one profile makes of one base specification. */
export interface NarrowedSpec {
  /** The overlay that follows from the profile's list. */
  readonly overlay: JsonObject;
  /** The effective specification. */
  readonly document: JsonObject;
}

/** base ⊕ the overlay derived from the list ⊕ the profile's own, without what nothing refers to any more. */
export function narrowSpec(
  base: JsonObject,
  { source: { profile, overlay: own }, api }: { source: ProfileSource; api: string },
): NarrowedSpec {
  const overlay = deriveOverlay(base, { profile, api });
  const derived = readYaml(JSON.stringify(overlay), `openapi/generated/${profile.id}/overlay.${api}.json`);
  const document = [derived, ...(own ? [own] : [])].reduce(
    (result, each) => applyOverlay(result, { overlay: each, api, apis: apiNames }),
    base,
  );
  const name = `${profile.id}/${api}`;
  checkUnions(document, name);
  return { overlay, document: keepReachable(document, name) };
}
