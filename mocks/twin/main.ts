import { runPlatform } from '../platform/run-platform.ts';
import { twinOf } from './twin-of.ts';

/** A twin as a program of its own, with the environment of the reference platform: `main.ts`, or `main.ts lean`. */
await runPlatform(twinOf);
