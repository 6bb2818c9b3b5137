import { requirements as table } from '../../../fixtures/tables/requirements.ts';
import { answersTo } from '../../../src/cli/answers/answers-to.ts';
import { allChecks, attestations } from '../../../suites/index.ts';
import type { Gate } from '../repository.ts';
import { findInAnswers } from './find-in-answers.ts';
import { findInListRows } from './find-in-list-rows.ts';
import { readCitations, readRecordSchemas } from './read-citations.ts';

/** Every requirement of the documents has its answer, and whoever cites one cites one that exists. */
export const requirements: Gate = {
  name: 'every requirement is answered or excluded, and citations are of requirements',
  find: (repository) => [
    ...findInAnswers({
      requirements: table,
      answersTo,
      answering: [
        ...allChecks.map(({ id, requirements: cited }) => ({ name: `check ${id}`, requirements: cited })),
        ...attestations.map(({ id, requirements: cited }) => ({ name: id, requirements: cited })),
      ],
      serving: readCitations(repository),
    }),
    ...findInListRows(table, readRecordSchemas(repository)),
  ],
};
