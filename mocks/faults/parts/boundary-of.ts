/** What stands between the parts of a form, by its content type; null where the body is none. */
export function boundaryOf({ headers }: { readonly headers: Headers }): string | null {
  return /boundary=(.+)$/.exec(headers.get('content-type') ?? '')?.[1] ?? null;
}
