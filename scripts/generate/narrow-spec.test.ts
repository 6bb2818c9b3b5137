import { expect, it } from 'vitest';
import { listProfiles } from '../../src/contract/list-profiles.ts';
import type { Profile } from '../../src/contract/profile.ts';
import type { JsonObject } from './json.ts';
import { narrowSpec } from './narrow-spec.ts';
import { readYaml } from './read-yaml.ts';

const profile = listProfiles().find(({ id }) => id === 'langfang-2022') as Profile;
const base: JsonObject = {
  info: { title: 'T' },
  paths: { '/x': { get: { schema: { $ref: '#/components/schemas/Kept' } } } },
  components: { schemas: { Kept: { type: 'string' }, Unused: { type: 'string' } } },
};

function narrow(actions: string) {
  const text = `overlay: 1.0.0\ninfo: {title: O, version: 1.0.0}\nactions:\n${actions}`;
  const overlay = readYaml(text, 'openapi/profiles/langfang-2022/overlay.yaml');
  return narrowSpec(base, { source: { profile, overlay }, api: 'data-provider' });
}

it('applies what follows from the list, then the profile’s own overlay, and keeps what is referred to', () => {
  const { overlay, document } = narrow(
    "  - x-applies-to: data-provider\n    target: $.info['x-profile-title']\n    update: { en: Renamed }\n",
  );
  expect(overlay['info']).toEqual({ title: '廊坊市清单（2022） · Langfang list (2022)', version: '1.0.0' });
  expect(document).toEqual({
    info: { title: 'T', 'x-profile-title': { zh: '廊坊市清单（2022）', en: 'Renamed' } },
    paths: base['paths'],
    components: { schemas: { Kept: { type: 'string' } } },
  });
  expect(
    narrowSpec(base, { source: { profile, overlay: undefined }, api: 'data-provider' }).document,
  ).toEqual({
    ...document,
    info: { title: 'T', 'x-profile-title': profile.title },
  });
});

it('refuses an overlay of the profile that matches nothing, and says where it stands', () => {
  expect(() => narrow('  - x-applies-to: data-provider\n    target: $.nowhere\n    remove: true\n')).toThrow(
    expect.objectContaining({
      code: 'invalid-overlay',
      message:
        'openapi/profiles/langfang-2022/overlay.yaml:4: the target $.nowhere matches nothing in data-provider. Correct the target, or delete the action if the base specification no longer needs it.',
    }),
  );
});
