import { defineFault } from './define-fault.ts';

/** The part of an export that this fault touches. */
interface Export {
  readonly items: readonly { readonly item: string; readonly records: readonly unknown[] }[];
}

export const exportsThePreviousCallersRows = defineFault({
  id: 'exports-the-previous-callers-rows',
  suite: 'desensitization',
  title: {
    zh: '企业导出混入上一企业的处罚记录',
    en: "An export brings along the previous enterprise's penalties",
  },
  caughtBy: ['desensitization.enterprise-export-is-its-own-and-unmasked', 'desensitization.nothing-leaks'],
  apply(decisions) {
    let previous: readonly unknown[] = [];
    async function leaving(response: Response, operationId: string | undefined): Promise<Response> {
      if (operationId !== 'exportOwnData' || response.status !== 200) return response;
      const body = (await response.json()) as Export;
      const left = previous;
      const items = body.items.map((section) => {
        if (section.item !== 'administrative.penalty') return section;
        previous = section.records;
        return { ...section, records: [...section.records, ...left] };
      });
      const headers = new Headers(response.headers);
      headers.delete('content-length');
      return Response.json({ ...body, items }, { headers });
    }
    return { ...decisions, answers: { ...decisions.answers, leaving } };
  },
});
