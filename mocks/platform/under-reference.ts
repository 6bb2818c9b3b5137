import { sm3 } from '../../src/crypto/index.ts';
import type { PlatformContext } from './platform-context.ts';
import { refusal } from './result-codes.ts';
import type { ReferencedRequest } from './store/reference-store.ts';

/**
 * Creates something once for each reference of its caller: the same request again leads to the same id, another
 * one under the reference is refused. `content` is all that was asked.
 */
export function underReference(
  { store }: PlatformContext,
  { content, ...request }: Omit<ReferencedRequest, 'digest'> & { readonly content: unknown },
  create: () => string,
): string {
  const digest = sm3(JSON.stringify(content)).toString('hex');
  const earlier = store.references.find(request);
  if (earlier && earlier.digest !== digest) throw refusal('4001', { detail: 'reference' });
  return (
    earlier?.id ??
    store.transaction(() => {
      const id = create();
      store.references.add({ ...request, digest }, id);
      return id;
    })
  );
}
