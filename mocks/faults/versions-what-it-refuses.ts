import { defineFault } from './define-fault.ts';

export const versionsWhatItRefuses = defineFault({
  id: 'versions-what-it-refuses',
  suite: 'access',
  title: { zh: '拒绝他机构批次时带出其 ETag', en: 'A refused batch of another institution shows its ETag' },
  caughtBy: ['access.refusals-look-alike'],
  apply(decisions) {
    let isAnothers = false;
    return {
      ...decisions,
      access: {
        ...decisions.access,
        owns(owner, caller, what) {
          isAnothers = !decisions.access.owns(owner, caller, what);
          return !isAnothers;
        },
      },
      answers: {
        ...decisions.answers,
        leaving(response, operationId) {
          if (operationId !== 'getBatch') return decisions.answers.leaving(response, operationId);
          if (isAnothers) response.headers.set('etag', '"1"');
          isAnothers = false;
          return decisions.answers.leaving(response, operationId);
        },
      },
    };
  },
});
