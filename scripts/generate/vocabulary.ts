/**
 * Annotations that a schema may carry: they say something to people or to our own programs and validate nothing.
 * Any other unknown keyword is refused when the schema is compiled, so a misspelling does not pass.
 */
export const annotations: readonly string[] = [
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'examples',
  '$comment',
  'example',
  'externalDocs',
  'xml',
  'x-aliases',
  'x-free-text',
  'x-grade',
  'x-item',
  'x-requirements',
  'x-reveal',
  'x-shared-by',
  'x-unit',
];
