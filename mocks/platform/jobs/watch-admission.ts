import type { StateStore } from '../store/state-store.ts';
import type { Admission } from '../upstream/admission.ts';
import type { NodeSession } from '../upstream/node-session.ts';

/** After a suspension: looks whether the admission stands again, and then goes on with the credentials it gives. */
export async function watchAdmission(
  state: StateStore,
  { admission, session }: { readonly admission: Admission; readonly session: NodeSession },
): Promise<void> {
  if (state.get('node-suspended-at') === undefined) return;
  const status = await admission.status();
  if (status !== 'passed' && status !== 'connected') return;
  session.setCredentials(await admission.collect());
  state.delete('node-suspended-at');
}
