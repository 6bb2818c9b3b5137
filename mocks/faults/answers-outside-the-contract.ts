import { defineFault } from './define-fault.ts';

export const answersOutsideTheContract = defineFault({
  id: 'answers-outside-the-contract',
  suite: 'access',
  title: { zh: '应答多出规范没有的字段', en: 'Answers carry members that the specification does not have' },
  caughtBy: ['access.exchanges-follow-the-contract'],
  apply: (decisions) => ({
    ...decisions,
    answers: {
      ...decisions.answers,
      async leaving(response, operationId) {
        if (operationId !== 'listItems' || !response.ok) return response;
        const body = { ...((await response.json()) as object), debug: true };
        return new Response(JSON.stringify(body), response);
      },
    },
  }),
});
