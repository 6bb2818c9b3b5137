import type { NetworkMember } from '../../contract/admin.ts';
import { fromField, isoInShanghai } from './instants.ts';

/** What the form of a rule holds, each as its field gives it; an empty text says nothing. */
export interface RuleFields {
  readonly id: string;
  readonly member: NetworkMember;
  readonly operation: string;
  readonly item: string;
  readonly uscc: string;
  readonly action: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly nthFrom: string;
  readonly nthTo: string;
  /** Of a hundred. */
  readonly percent: string;
  readonly from: string;
  readonly to: string;
  readonly times: string;
}

/** The rule as the administration takes it; whether it makes sense is the administration's to say. */
export function ruleFromFields(fields: RuleFields): Readonly<Record<string, unknown>> {
  const { id, member, operation, item, uscc, action, parameters, percent, times } = fields;
  const between = { ...instant('from', fields.from), ...instant('to', fields.to) };
  return {
    id,
    member,
    action,
    ...given({ operation, item, uscc: uscc.trim().toUpperCase() }),
    ...given(
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          isCount(name) && value !== '' ? Number(value) : value,
        ]),
      ),
    ),
    ...nthOf(fields),
    ...(percent === '' || Number(percent) >= 100 ? {} : { probability: Number(percent) / 100 }),
    ...(Object.keys(between).length === 0 ? {} : { between }),
    ...(times === '' ? {} : { times: Number(times) }),
  };
}

const isCount = (name: string): boolean => name === 'milliseconds' || name === 'copies';

function nthOf({ nthFrom, nthTo }: RuleFields): Readonly<Record<string, unknown>> {
  if (nthFrom === '' && nthTo === '') return {};
  if (nthFrom === nthTo) return { nth: Number(nthFrom) };
  return {
    nth: { from: nthFrom === '' ? 1 : Number(nthFrom), ...(nthTo === '' ? {} : { to: Number(nthTo) }) },
  };
}

function instant(name: string, value: string): Readonly<Record<string, string>> {
  const at = fromField(value);
  return Number.isNaN(at) ? {} : { [name]: isoInShanghai(at) };
}

function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== false));
}
