type FormField = string | number | boolean | File | undefined;

/**
 * A `multipart/form-data` body as bytes, so that it can be signed, ready for a call of a typed client:
 * `client.POST(path, { body: fields, ...(await multipartForm(fields)) })`. Fields that are undefined are left out.
 */
export async function multipartForm(fields: Readonly<Record<string, FormField>>): Promise<{
  readonly bodySerializer: () => Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.set(name, value, value.name);
    else if (value !== undefined) form.set(name, String(value));
  }
  const encoded = new Response(form);
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  return {
    bodySerializer: () => bytes,
    headers: { 'Content-Type': encoded.headers.get('content-type') ?? 'multipart/form-data' },
  };
}
