import type { OpenApiDocument } from '../contract/api-contract.ts';
import { exampleOf } from './example-of.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/**
 * A copy of a specification for readers: what only its extensions and titles say (which profile it is of, who may
 * call, what travels inside the envelope, a field's name in the lists and how far it may be shown) is said in
 * names and descriptions as well.
 */
export function readableDocument(document: OpenApiDocument): OpenApiDocument {
  // An effective specification is plain JSON.
  const whole = document as JsonObject;
  const copy = visit(whole, [], whole) as JsonObject;
  return { ...copy, info: aboutProfile(whole), components: withoutStandIns(copy['components']) };
}

function visit(value: Json, path: readonly string[], document: JsonObject): Json {
  if (Array.isArray(value))
    return value.map((member, index) => visit(member, [...path, String(index)], document));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      isShown(key) ? member : visit(member, [...path, key], document),
    ]),
  );
  const title = textOf(value['title']);
  const named = isComponent(path) && title !== '' ? { title: `${title} · ${path.at(-1) ?? ''}` } : {};
  const name = path.at(-2) === 'properties' && title !== '' ? `**${title}** ` : '';
  const after =
    typeof value['operationId'] === 'string' ? aboutOperation(value, document) : aboutField(value);
  if (name === '' && after.length === 0) return { ...copy, ...named };
  const said = (name + textOf(value['description'])).trim();
  const description = [said, ...after].filter(Boolean).join('\n\n');
  return { ...copy, ...named, description };
}

/**
 * A signature over the request, or inside the envelope, is no key that a header could simply carry: OpenAPI knows
 * no better word than `apiKey`, and samples of requests would carry it beside the headers that are described.
 */
function withoutStandIns(components: Json | undefined): JsonObject {
  const { securitySchemes, ...rest } = isObject(components) ? components : {};
  const schemes = Object.entries(isObject(securitySchemes) ? securitySchemes : {});
  const real = schemes.filter(([, scheme]) => !isObject(scheme) || scheme['type'] !== 'apiKey');
  return { ...rest, securitySchemes: Object.fromEntries(real) };
}

const isComponent = ([section, kind, ...rest]: readonly string[]): boolean =>
  section === 'components' && kind === 'schemas' && rest.length === 1;

function aboutProfile({ info, 'x-profile': profile }: JsonObject): JsonObject {
  const about = isObject(info) ? info : {};
  const title = isObject(about['x-profile-title']) ? about['x-profile-title'] : {};
  const told = `规则集 profile: \`${textOf(profile)}\` ${textOf(title['zh'])} · ${textOf(title['en'])}`;
  if (profile === undefined) return about;
  return { ...about, description: `${told}\n\n${textOf(about['description'])}` };
}

/** What is shown as it is: an example may have members named like anything. */
const isShown = (key: string): boolean => ['example', 'examples', 'enum', 'const', 'default'].includes(key);

function aboutOperation(operation: JsonObject, document: JsonObject): string[] {
  const facts = [
    fact('调用方 caller', listOf(operation['x-roles'])),
    fact('认证 authentication', listOf(operation['x-auth'])),
    fact('所据要求 requirements', listOf(operation['x-requirements'])),
    fact('结果代码 result codes', listOf(operation['x-result-codes'])),
  ].filter(Boolean);
  const request = aboutPlaintext(
    '请求明文 · Plaintext of the request',
    operation['x-plain-request'],
    document,
  );
  const response = aboutPlaintext(
    '应答明文 · Plaintext of the answer',
    operation['x-plain-response'],
    document,
  );
  return [...(facts.length === 0 ? [] : [facts.join(' · ')]), ...request, ...response];
}

function aboutPlaintext(label: string, named: Json | undefined, document: JsonObject): string[] {
  const ref = isObject(named) ? named['$ref'] : named;
  if (typeof ref !== 'string') return [];
  const name = ref.split('/').at(-1) ?? '';
  const example = exampleOf({ $ref: ref }, document);
  const shown = example === undefined ? [] : [`\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``];
  return [`**${label}**: [\`${name}\`](#model/${name})`, ...shown];
}

function aboutField(schema: JsonObject): string[] {
  const facts = [
    fact('分级 grade', listOf(schema['x-grade'])),
    fact('无授权至多可露 shown without licence', listOf(schema['x-reveal'])),
    fact('单位 unit', listOf(schema['x-unit'])),
    schema['x-free-text'] === true ? '自由文本 free text' : '',
    fact('各清单的其他印法 also printed as', listOf(schema['x-aliases'], '、')),
  ].filter(Boolean);
  return facts.length === 0 ? [] : [facts.join(' · ')];
}

const fact = (label: string, value: string): string => (value === '' ? '' : `${label}: \`${value}\``);

function listOf(value: Json | undefined, separator = ', '): string {
  if (Array.isArray(value)) return value.map(textOf).join(separator);
  return textOf(value);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
