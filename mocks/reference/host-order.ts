import type { TwinKind } from './spawn-platform.ts';

/** What a platform host is told: start one platform, or stop the one that runs. One order at a time. */
export type HostOrder =
  | {
      readonly order: 'start';
      readonly environment: Readonly<Record<string, string>>;
      readonly twin?: TwinKind;
    }
  | { readonly order: 'stop' };

/** What it answers to each order. */
export type HostAnswer =
  { readonly listening: string } | { readonly stopped: true } | { readonly failed: string };
