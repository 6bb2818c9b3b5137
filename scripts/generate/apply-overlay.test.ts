import { describe, expect, it } from 'vitest';
import { applyOverlay } from './apply-overlay.ts';
import type { JsonObject } from './json.ts';
import { readYaml } from './read-yaml.ts';

const apis = ['local-platform', 'data-provider'];
const document: JsonObject = {
  info: { title: 'T', tags: ['a'] },
  list: ['a', 'b', 'c', 'b', 'd', 'b'],
  nested: [{ id: 1, inner: [{ id: 2 }, { id: 3 }] }, { id: 2 }, { id: 4 }],
  schema: { type: 'string', enum: ['x', 'y'], about: { zh: '甲' } },
};

function apply(actions: string, api = 'local-platform') {
  const text = `overlay: 1.0.0\ninfo: {title: O, version: 1.0.0}\nactions:\n${actions}`;
  return applyOverlay(document, { overlay: readYaml(text, 'overlay.yaml'), api, apis });
}

const action = (body: string) => `  - x-applies-to: local-platform\n    ${body.replaceAll('\n', '\n    ')}\n`;

describe('applyOverlay', () => {
  it('removes exactly the matches of an array, however many', () => {
    expect(apply(action("target: $.list[?@ == 'b']\nremove: true"))['list']).toEqual(['a', 'c', 'd']);
    expect(apply(action('target: $.list[0,2,5]\nremove: true'))['list']).toEqual(['b', 'b', 'd']);
    expect(apply(action('target: $.list[*]\nremove: true'))['list']).toEqual([]);
  });

  it('removes matches that lie within each other', () => {
    expect(apply(action('target: $.nested..[?@.id <= 2]\nremove: true'))['nested']).toEqual([{ id: 4 }]);
  });

  it('removes a match once when it is found twice', () => {
    expect(apply(action('target: $.list[1,1]\nremove: true'))['list']).toEqual(['a', 'c', 'b', 'd', 'b']);
  });

  it('removes members of objects', () => {
    expect(apply(action('target: $.schema.enum\nremove: true'))['schema']).toEqual({
      type: 'string',
      about: { zh: '甲' },
    });
  });

  it('merges into objects, concatenates arrays, replaces scalars', () => {
    const update = 'target: $.schema\nupdate:\n  type: number\n  enum: [z]\n  about: {en: A}\n  title: N';
    expect(apply(action(update))['schema']).toEqual({
      type: 'number',
      enum: ['x', 'y', 'z'],
      about: { zh: '甲', en: 'A' },
      title: 'N',
    });
  });

  it('merges into every match', () => {
    expect(apply(action('target: $.nested[?@.id > 1]\nupdate: {seen: true}'))['nested']).toEqual([
      { id: 1, inner: [{ id: 2 }, { id: 3 }] },
      { id: 2, seen: true },
      { id: 4, seen: true },
    ]);
  });

  it('appends to an array, an array as one entry', () => {
    expect(apply(action('target: $.info.tags\nupdate: b'))['info']).toMatchObject({ tags: ['a', 'b'] });
    expect(apply(action('target: $.info.tags\nupdate: [b]'))['info']).toMatchObject({ tags: ['a', ['b']] });
  });

  it('applies actions in their order, and only those of the interface', () => {
    const twice = action('target: $.list\nupdate: e') + action("target: $.list[?@ == 'e']\nremove: true");
    expect(apply(twice)).toEqual(document);
    expect(apply(action('target: $.nowhere\nremove: true'), 'data-provider')).toEqual(document);
    const both = '  - {target: $.list, remove: true, x-applies-to: [local-platform, data-provider]}\n';
    expect(apply(both, 'data-provider')).not.toHaveProperty('list');
  });

  it('leaves the document it was given as it was', () => {
    const before = structuredClone(document);
    apply(action('target: $.schema\nupdate: {about: {en: A}}') + action('target: $.list[0]\nremove: true'));
    expect(document).toEqual(before);
  });

  it('keeps __proto__ an ordinary member', () => {
    const merged = apply(action('target: $.schema\nupdate: {"__proto__": {polluted: true}}'));
    expect((merged['schema'] as { polluted?: boolean }).polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    [
      'target: $.nowhere\nremove: true',
      'overlay.yaml:4: the target $.nowhere matches nothing in local-platform. Correct the target, or delete the action if the base specification no longer needs it.',
    ],
    [
      'target: $[\nremove: true',
      'overlay.yaml:4: the target $[ is not a JSONPath of RFC 9535. Correct its syntax.',
    ],
    [
      'target: $\nremove: true',
      'overlay.yaml:4: the action removes the whole document. Name what to remove.',
    ],
    [
      'target: $.info.title\nupdate: {a: 1}',
      'overlay.yaml:4: the target $.info.title is neither an array nor an object that the update could merge into. Target the object that holds the value, and give the value in the update.',
    ],
    ['remove: true', 'overlay.yaml:4: the action has no "target". Give a JSONPath.'],
    [
      'target: $.list',
      'overlay.yaml:4: the action has not exactly one of "update" and "remove: true". Keep one of them.',
    ],
    [
      'target: $.list\nremove: true\nupdate: a',
      'overlay.yaml:4: the action has not exactly one of "update" and "remove: true". Keep one of them.',
    ],
    ['target: $.list\nremove: yes please', 'overlay.yaml:6: "remove" is no boolean. Say true.'],
    [
      'target: $.list\nremvoe: true',
      'overlay.yaml:6: "remvoe" is not known here. Use target, description, update, remove or x-….',
    ],
  ])('refuses %j', (body, message) => {
    expect(() => apply(action(body))).toThrow(expect.objectContaining({ code: 'invalid-overlay', message }));
  });

  it('wants to know which interfaces an action applies to', () => {
    expect(() => apply('  - target: $.list\n    remove: true\n')).toThrow(
      'overlay.yaml:4: the action has no "x-applies-to". Name one or several of local-platform, data-provider.',
    );
    expect(() => apply('  - target: $.list\n    remove: true\n    x-applies-to: [platform]\n')).toThrow(
      'overlay.yaml:6: "platform" is no specification. Name one or several of local-platform, data-provider.',
    );
  });

  it('refuses a document that is no overlay', () => {
    const read = (text: string) => () =>
      applyOverlay(document, { overlay: readYaml(text, 'o.yaml'), api: 'local-platform', apis });
    expect(read('overlay: 2.0.0\nactions: []')).toThrow('o.yaml:1: this is no OpenAPI Overlay 1.0.0.');
    expect(read('')).toThrow('o.yaml:1: this is no OpenAPI Overlay 1.0.0.');
    expect(read('overlay: 1.0.0\nactions: {}')).toThrow('o.yaml:2: "actions" is not a list.');
  });
});
