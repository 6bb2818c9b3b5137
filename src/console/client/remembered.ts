/** What this tab, or this browser, remembers; where it may not, nothing is lost but the memory. */
function store(storage: () => Storage, key: string) {
  return {
    read(): string | undefined {
      try {
        return storage().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(value: string | undefined): void {
      try {
        if (value === undefined) storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // A browser that keeps nothing asks again the next time.
      }
    },
  };
}

/** The administration token: in this tab alone. */
export const rememberedToken = store(() => sessionStorage, 'xinheng-console-token');
/** The namespace that was chosen in this tab. */
export const rememberedNamespace = store(() => sessionStorage, 'xinheng-console-namespace');
/** The language of the page. */
export const rememberedLang = store(() => localStorage, 'xinheng-console-lang');

/** Takes the token out of `#token=…`, so that it stands in the address no longer. */
export function tokenFromAddress(): string | undefined {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined;
  if (token !== undefined) history.replaceState(null, '', location.pathname);
  return token;
}
