/** Who a request comes from, once the guard has let it in. */
export type Principal =
  | { readonly role: 'anonymous' }
  | { readonly role: 'institution' | 'node' | 'operator'; readonly clientId: string }
  | {
      readonly role: 'enterprise';
      readonly uscc: string;
      readonly registrationId: string;
    }
  | { readonly role: 'testing' };

/** The client id of a signed caller; empty for one that an operation left open has let in. */
export function callerOf(principal: Principal): string {
  return 'clientId' in principal ? principal.clientId : '';
}
