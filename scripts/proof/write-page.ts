// `npm run proof:page`: puts the results on record into docs/proof.md and docs/proof.zh-CN.md.
import { writePages } from './results/write-pages.ts';

await writePages();
