import { defineFault } from './define-fault.ts';

export const leavesOneOperationOpen = defineFault({
  id: 'leaves-one-operation-open',
  suite: 'access',
  title: { zh: '有一个接口未校验调用方', en: 'One operation is left open' },
  caughtBy: ['access.anonymous-request-is-refused'],
  apply: (decisions) => ({
    ...decisions,
    access: { ...decisions.access, isClosed: (operationId) => operationId !== 'searchEnterprises' },
  }),
});
