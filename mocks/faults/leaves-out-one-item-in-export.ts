import { defineFault } from './define-fault.ts';

export const leavesOutOneItemInExport = defineFault({
  id: 'leaves-out-one-item-in-export',
  suite: 'desensitization',
  title: { zh: '企业导出漏掉一个信息项', en: "An enterprise's export leaves out one item" },
  caughtBy: ['desensitization.enterprise-export-is-its-own-and-unmasked'],
  apply: (decisions) => ({
    ...decisions,
    reporting: { ...decisions.reporting, exportedItems: (items) => items.slice(0, -1) },
  }),
});
