import type { ApiContract } from '../../src/contract/api-contract.ts';
import type { CompiledApi } from '../../src/contract/compiled-api.ts';
import { createApiContract } from '../../src/contract/create-api-contract.ts';
import { compileValidators } from './compile-validators.ts';
import type { JsonObject } from './json.ts';
import { listOperations } from './list-operations.ts';

/** The contract of a document in memory, compiled as the generator does it; for tests. */
export async function contractOfDocument<Operations>(document: JsonObject): Promise<ApiContract<Operations>> {
  const { operations, schemas } = listOperations(document, 'test');
  const extra = `export const operations = ${JSON.stringify(operations)};`;
  const code = await compileValidators(document, schemas, { name: 'test', extra });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const compiled = (await import(/* @vite-ignore */ url)) as CompiledApi;
  return createApiContract<Operations>(compiled, () => document);
}
