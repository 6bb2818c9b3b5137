import type { Character } from '../platform/run-platform.ts';
import { leanTwin } from './lean.ts';
import { twinDecisions } from './twin-decisions.ts';
import { twinManner } from './twin-manner.ts';

/** The twin that the arguments of its program name; without any, the full one. */
export function twinOf([kind]: readonly string[]): Character {
  return kind === 'lean' ? leanTwin : { decisions: twinDecisions, manner: twinManner };
}
