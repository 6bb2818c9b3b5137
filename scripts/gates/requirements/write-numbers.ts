import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requirements } from '../../../fixtures/tables/requirements.ts';
import { answersTo } from '../../../src/cli/answers/answers-to.ts';
import { countAnswers, readmes, withNumbers } from './readme-numbers.ts';

// `npm run requirements:numbers`: puts the counts of answered requirements into the READMEs.
const counts = countAnswers(requirements, answersTo);
for (const file of readmes) {
  const place = path.resolve(import.meta.dirname, '../../..', file);
  writeFileSync(place, withNumbers(file, readFileSync(place, 'utf8'), counts));
}
console.log(counts);
