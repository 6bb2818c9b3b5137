import { runPlatform } from '../platform/run-platform.ts';
import { twinDecisions } from './twin-decisions.ts';
import { twinManner } from './twin-manner.ts';

/** The twin as a program of its own, with the environment of the reference platform. */
await runPlatform({ decisions: twinDecisions, manner: twinManner });
