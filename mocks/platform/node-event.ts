import type { SchemasOf } from '../../src/contract/operations.ts';

/** What the provincial node tells its platforms (节点事件). */
export type NodeEvent = SchemasOf<'local-platform'>['NodeEvent'];

/** An event about a record: 异议、更正、信用修复. */
export type RecordEvent = SchemasOf<'local-platform'>['RecordEvent'];
