import { didYouMean } from './did-you-mean.ts';
import type { FieldSchemas } from './field-schemas.ts';
import type { DeclaredField, DeclaredItem } from './inherit-items.ts';

/** What is wrong with an item of a profile: where in it, in which field, and what to do. */
export interface ItemFault {
  /** From the field, where one is named, else from the item. */
  readonly path: readonly (string | number)[];
  readonly field?: string;
  readonly fault: string;
  readonly remedy: string;
}

/** Fields that a record always has, whatever a list says: whom it is about, and the unit of its amounts. */
const never = ['uscc', 'amountUnit'];

/** Holds a complete item against the record schemas and against itself. */
export function faultsOfItem(item: DeclaredItem, schemas: FieldSchemas): readonly ItemFault[] {
  const schema = schemas.get(item.id);
  if (!schema) {
    const items = [...schemas.keys()].sort();
    return [
      {
        path: ['id'],
        fault: `no record schema has x-item "${item.id}".`,
        remedy: `${didYouMean(item.id, items)}Use one of ${items.join(', ')}.`,
      },
    ];
  }
  const known = [...schema.keys()];
  const ids = item.fields.map(({ id }) => id);
  return [
    ...item.fields.flatMap((field, index) => faultsOfField(field, index)),
    ...never.filter((field) => known.includes(field) && !ids.includes(field)).map(missingField),
    ...item.gatedFields.flatMap((field, index) => {
      if (ids.includes(field)) return [];
      const fault = `the gated field "${field}" is no field of the item.`;
      return [{ path: ['gatedFields', index], fault, remedy: 'List it under fields too.' }];
    }),
    ...faultOfGating(),
    ...faultOfTerm(),
    ...faultOfException(),
  ];

  function faultsOfField(field: DeclaredField, index: number): readonly ItemFault[] {
    const { id, name, printed, added, composite } = field;
    const said = (fault: string, remedy: string): ItemFault => ({ path: ['id'], field: id, fault, remedy });
    if (!known.includes(id)) {
      const remedy = `${didYouMean(id, known)}Use one of ${known.join(', ')}.`;
      return [said(`"${item.id}" has no field "${id}".`, remedy)];
    }
    if (ids.indexOf(id) !== index) return [said(`"${id}" is listed twice.`, 'Keep one.')];
    const title = schema?.get(id)?.title ?? '';
    if (name !== title) {
      const remedy = `Name it ${title}; what the list prints goes under "printed".`;
      return [
        { path: ['name'], field: id, fault: `the record schema does not call "${id}" ${name}.`, remedy },
      ];
    }
    if ((printed === null) !== (added !== undefined)) {
      return [
        said(
          printed === null
            ? `"${id}" is not printed, and nothing says why it is there.`
            : `"${id}" is printed and yet said to be added.`,
          'Say the reason under "added" where "printed" is null, and only there.',
        ),
      ];
    }
    const beside = [item.fields[index - 1], item.fields[index + 1]];
    if (composite && !beside.some((other) => other?.composite && other.printed === printed)) {
      const fault = `"${id}" is part of a composite, and no field beside it is printed the same.`;
      return [said(fault, 'List the parts of a composite one after the other, with the same print.')];
    }
    return [];
  }

  function missingField(field: string): ItemFault {
    const fault = `"${item.id}" does not list "${field}", which no record may lack.`;
    return {
      path: ['fields'],
      fault,
      remedy:
        'List it; where the document does not print it, with "printed: null" and the reason under "added".',
    };
  }

  function faultOfGating(): readonly ItemFault[] {
    const { licence, gatedFields } = item;
    if ((licence === 'gated-fields') === gatedFields.length > 0) return [];
    return [
      {
        path: ['gatedFields'],
        fault: `"${item.id}" has licence "${licence}" and ${String(gatedFields.length)} gated fields.`,
        remedy: 'Gated fields go with licence: gated-fields, and only with it.',
      },
    ];
  }

  function faultOfTerm(): readonly ItemFault[] {
    const { from } = item.frequency;
    if (from === undefined || (ids.includes(from) && schema?.get(from)?.schema.format === 'date')) return [];
    const days = ids.filter((id) => schema?.get(id)?.schema.format === 'date');
    return [
      {
        path: ['frequency', 'from'],
        fault: `working days cannot count from "${from}", which is no date of the item.`,
        remedy: `Use one of ${days.join(', ')}.`,
      },
    ];
  }

  function faultOfException(): readonly ItemFault[] {
    const when = item.exception?.when;
    if (!when) return [];
    const { field, value } = when;
    if (!ids.includes(field)) {
      const fault = `the exception is about "${field}", which is no field of the item.`;
      return [{ path: ['exception', 'when', 'field'], fault, remedy: `Use one of ${ids.join(', ')}.` }];
    }
    const values = schema?.get(field)?.schema.values;
    if (values === undefined || values.includes(value)) return [];
    const fault = `"${field}" never is "${value}".`;
    return [{ path: ['exception', 'when', 'value'], fault, remedy: `Use one of ${values.join(', ')}.` }];
  }
}
