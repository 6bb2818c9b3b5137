import type { NetworkMember } from '../contract/admin.ts';
import type { OpenApiDocument } from '../contract/api-contract.ts';
import type { ApiName } from '../contract/api-name.ts';
import type { Contract } from '../contract/load-contract.ts';
import { text, type Text } from '../engine/text.ts';
import type { Vocabulary } from './vocabulary.ts';

const apis: readonly (readonly [NetworkMember, ApiName])[] = [
  ['national-node', 'national-node'],
  ['provincial-node', 'provincial-node'],
  ['department', 'data-provider'],
];

/** Reads operations and items from the effective specifications of a profile. */
export function vocabularyOf(contract: Contract): Vocabulary {
  const { id, title, items } = contract.profile;
  return {
    profile: { id, title },
    operations: apis.flatMap(([member, name]) => {
      const { operations, webhooks, document } = contract.api(name);
      const told = saidOf(document);
      return [...operations, ...webhooks].map(({ operationId, method, path }) => {
        const { summary = operationId, description = '' } = told.get(operationId) ?? {};
        const calledBack = webhooks.some((each) => each.operationId === operationId);
        return {
          member,
          operation: operationId,
          method,
          path,
          summary: splitSummary(summary),
          description: splitParagraphs(description),
          calledBack,
        };
      });
    }),
    items: items.map(({ id: item, name, method, licence }) => ({ id: item, name, method, licence })),
  };
}

/** `取令牌 · Get a token` in its two languages; a summary in one language stands for both. */
export function splitSummary(summary: string): Text {
  const [zh = summary, ...rest] = summary.split(' · ');
  return text(zh, rest.length === 0 ? zh : rest.join(' · '));
}

/** Paragraphs with Chinese letters apart from those without; what one language lacks, the other stands for. */
export function splitParagraphs(description: string): Text {
  const paragraphs = description
    .split(/\n\s*\n/)
    .map((each) =>
      each
        .replace(/(?<=[^\u0000-\u00ff])\n\s*(?=[^\u0000-\u00ff])/g, '')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
    .filter((each) => each !== '');
  const chinese = paragraphs.filter((each) => /\p{Script=Han}/u.test(each)).join('\n\n');
  const english = paragraphs.filter((each) => !/\p{Script=Han}/u.test(each)).join('\n\n');
  return text(chinese || english, english || chinese);
}

interface Said {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
}

function saidOf(document: OpenApiDocument): ReadonlyMap<string, Said> {
  // An effective specification passed its schema when it was generated.
  const { paths = {}, webhooks = {} } = document as Record<string, Record<string, Record<string, Said>>>;
  const all = [...Object.values(paths), ...Object.values(webhooks)].flatMap((path) => Object.values(path));
  return new Map(all.flatMap((said) => (said.operationId === undefined ? [] : [[said.operationId, said]])));
}
