import type { Handler } from '../../src/contract/handlers.ts';
import type { OperationsOf } from '../../src/contract/operations.ts';
import type { Principal } from './principal.ts';

export type PlatformOperations = OperationsOf<'local-platform'>;

/** The handler of one operation of the local platform's specification. */
export type HandlerOf<Id extends keyof PlatformOperations> = Handler<PlatformOperations[Id], Principal>;
