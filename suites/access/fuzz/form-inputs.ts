import { text } from '../../../src/engine/text.ts';
import { flawedForms } from '../../../src/fuzz/flawed-forms.ts';
import type { Schema } from '../../../src/fuzz/operation-schemas.ts';
import type { WireRequest } from '../../../src/driver/wire-request.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { withBody, withHeaders } from './spoil-request.ts';

/** Everything to ask of an operation through its form. */
export function formInputs(
  operation: string,
  { schema, request }: { readonly schema: Schema; readonly request: WireRequest },
): readonly FuzzInput[] {
  const names = (Array.isArray(schema['required']) ? schema['required'] : []).map(String);
  const contentType = request.headers['content-type'] ?? '';
  return flawedForms(request.body ?? '', { contentType, names, file: 'file' }).map(
    ({ family, what, body, contentType: otherType, isOpen }): FuzzInput => ({
      operation,
      family,
      what: text(`表单 ${what.zh}`, `the form: ${what.en}`),
      expects: isOpen === true ? 'anything' : 'refusal',
      spoil: (valid) =>
        withHeaders(
          withBody(valid, body, what.en),
          otherType === undefined ? {} : { 'content-type': otherType },
        ),
    }),
  );
}
