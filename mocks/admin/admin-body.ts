import type { NetworkRule, WorldEvent } from '../../src/contract/admin.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { refusal } from '../refusal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads `{now: ISO 8601 with offset}` and returns epoch ms; throws Problem 3001. */
export function readClockBody(body: unknown): number {
  const { now } = fieldsOf(body, 'The body');
  const withOffset =
    typeof now === 'string' && /(?:Z|[+-]\d\d:\d\d)$/.test(now) ? Date.parse(now) : Number.NaN;
  if (Number.isNaN(withOffset)) throw invalid('"now" must be an ISO 8601 time with its offset.');
  return withOffset;
}

/** Reads `{events: WorldEvent[]}`; throws Problem 3001. */
export function readEventsBody(body: unknown): WorldEvent[] {
  return listIn(body, 'events').map(readEvent);
}

/** Reads `{rules: NetworkRule[]}`; throws Problem 3001. */
export function readRulesBody(body: unknown): NetworkRule[] {
  return listIn(body, 'rules').map(readRule);
}

/** Reads `{event: {kind, …}, applicationId?}`, the event without its id; throws Problem 3001. */
export function readNodeEventBody(body: unknown): {
  readonly event: Fields & { readonly kind: string };
  readonly applicationId?: string;
} {
  const fields = fieldsOf(body, 'The body');
  const event = fieldsOf(fields['event'], '"event"');
  if (event['eventId'] !== undefined) throw invalid('"eventId" is given by the node.');
  return {
    event: { ...event, kind: textOf(event, 'kind') },
    ...(fields['applicationId'] === undefined ? {} : { applicationId: textOf(fields, 'applicationId') }),
  };
}

/** Reads `{callbackUrl?}`, an address of http or https; throws Problem 3001. */
export function readCallbackBody(body: unknown): string | undefined {
  const { callbackUrl } = fieldsOf(body, 'The body');
  if (callbackUrl === undefined) return undefined;
  const isAddress =
    typeof callbackUrl === 'string' && /^https?:\/\/[!-~]+$/.test(callbackUrl) && URL.canParse(callbackUrl);
  if (isAddress) return callbackUrl;
  throw invalid('"callbackUrl" must be an address of http or https.');
}

/** Reads `{status, reason?}`; throws Problem 3001. */
export function readDecisionBody(body: unknown): { readonly status: string; readonly reason?: string } {
  const fields = fieldsOf(body, 'The body');
  return {
    status: textOf(fields, 'status'),
    ...(fields['reason'] === undefined ? {} : { reason: textOf(fields, 'reason').slice(0, 500) }),
  };
}

function readEvent(value: unknown): WorldEvent {
  const event = fieldsOf(value, 'An event');
  const named = {
    uscc: textOf(event, 'uscc'),
    item: textOf(event, 'item'),
    recordId: textOf(event, 'recordId'),
  };
  const at = event['at'];
  if (at !== undefined && !Number.isFinite(at)) throw invalid('"at" must be epoch milliseconds.');
  const when = at === undefined ? {} : { at: Number(at) };
  if (event['kind'] === 'withdraw-record') return { kind: 'withdraw-record', ...named, ...when };
  if (event['kind'] !== 'put-record') throw invalid('"kind" must be put-record or withdraw-record.');
  return { kind: 'put-record', ...named, record: fieldsOf(event['record'], '"record"'), ...when };
}

type Target = Pick<NetworkRule, 'operation' | 'item' | 'uscc'>;

const members = ['national-node', 'provincial-node', 'department'] as const;
const plainActions = ['unavailable', 'wrong-signature', 'tampered-answer'] as const;

function readRule(value: unknown): NetworkRule {
  const rule = fieldsOf(value, 'A rule');
  const member = members.find((name) => name === rule['member']);
  if (!member) throw invalid(`"member" must be one of ${members.join(', ')}.`);
  const target = {
    id: textOf(rule, 'id'),
    member,
    ...optionalText(rule, 'operation'),
    ...optionalText(rule, 'item'),
    ...optionalText(rule, 'uscc'),
    ...(rule['times'] === undefined ? {} : { times: countOf(rule, 'times') }),
  };
  const { action } = rule;
  if (action === 'delay') return { ...target, action, milliseconds: countOf(rule, 'milliseconds') };
  if (action === 'result-code') {
    const code = textOf(rule, 'code');
    if (!/^[2-9]\d{3}$/.test(code)) throw invalid('"code" must be a result code other than success.');
    return { ...target, action, code };
  }
  const plain = plainActions.find((name) => name === action);
  if (!plain)
    throw invalid(`"action" must be one of ${[...plainActions, 'delay', 'result-code'].join(', ')}.`);
  return { ...target, action: plain };
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(`${name} must be an object.`);
}

function listIn(body: unknown, name: string): readonly unknown[] {
  const list = fieldsOf(body, 'The body')[name];
  if (Array.isArray(list)) return list;
  throw invalid(`"${name}" must be an array.`);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`"${name}" must be a text.`);
}

function optionalText(fields: Fields, name: 'operation' | 'item' | 'uscc'): Target {
  return fields[name] === undefined ? {} : { [name]: textOf(fields, name) };
}

function countOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw invalid(`"${name}" must be a whole number above 0.`);
}

function invalid(message: string): Problem {
  return refusal('3001', message);
}
