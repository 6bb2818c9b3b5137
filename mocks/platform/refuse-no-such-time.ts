import { refusal } from './result-codes.ts';
import { parseTime } from './shanghai-time.ts';

/** Refuses a time that has the form of one and does not exist, such as 30 February, before anything is made of it. */
export function refuseNoSuchTime(time: string): void {
  if (Number.isNaN(parseTime(time))) throw refusal('3001');
}
