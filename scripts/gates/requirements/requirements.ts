import { requirements as table } from '../../../fixtures/tables/requirements.ts';
import { answersTo } from '../../../src/cli/answers/answers-to.ts';
import { allChecks, attestations } from '../../../suites/index.ts';
import type { Gate } from '../repository.ts';
import { findInAnswers } from './find-in-answers.ts';
import { findInListRows } from './find-in-list-rows.ts';
import { countAnswers, findInReadme, readmes } from './readme-numbers.ts';
import { readCitations, readRecordSchemas } from './read-citations.ts';

/** Every requirement has its answer, whoever cites one cites one that exists, and the READMEs count them right. */
export const requirements: Gate = {
  name: 'every requirement is answered or excluded, cited rightly and counted rightly',
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
    ...readmes.flatMap((file) => findInReadme(file, repository.read(file), countAnswers(table, answersTo))),
  ],
};
