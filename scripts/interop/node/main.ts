// node scripts/interop/node/main.ts <folder of vectors>: verifies them with the implementation in src/.
import { verifyFolder } from './verify-folder.ts';

const { passed, failures } = verifyFolder(process.argv[2] ?? 'openapi/vectors');
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
if (failures.length > 0) process.exitCode = 1;
