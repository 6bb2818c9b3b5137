import { defineFault } from './define-fault.ts';

/** The part of an export that this fault touches. */
interface Export {
  readonly items: readonly { readonly item: string; readonly records: readonly unknown[] }[];
}

export const exportsThePreviousCallersRows = defineFault({
  id: 'exports-the-previous-callers-rows',
  suite: 'desensitization',
  title: { zh: '企业导出混入上一企业的记录', en: "An export brings along the previous enterprise's rows" },
  caughtBy: ['desensitization.enterprise-export-is-its-own-and-unmasked'],
  apply(decisions) {
    let previous: Export['items'] = [];
    async function leaving(response: Response, operationId: string | undefined): Promise<Response> {
      if (operationId !== 'exportOwnData' || response.status !== 200) return response;
      const body = (await response.json()) as Export;
      const left = previous;
      previous = body.items;
      const items = body.items.map(({ records, ...section }, place) => ({
        ...section,
        records: [...records, ...(left[place]?.records ?? [])],
      }));
      return Response.json({ ...body, items });
    }
    return { ...decisions, answers: { ...decisions.answers, leaving } };
  },
});
