import type { Text } from '../../engine/text.ts';
import type { ExchangeSummary } from './exchange-summary.ts';
import type { ShownFilter } from './journal-filter.ts';
import type { Session } from './session.ts';

/** One part of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Shows the session as it is now. */
  update(session: Session, fresh: readonly ExchangeSummary[]): void;
  /** It has just become visible: the moment to ask for what it lists. */
  open?(session: Session): void;
}

/** What parts of the page may ask of the whole. */
export interface Desk {
  /** The network that is shown. Only called by what the page shows, which it does with a session only. */
  session(): Session;
  /** Does something at the administration and then looks again; shows what went wrong and returns false. */
  perform(action: (session: Session) => Promise<unknown>, done?: Text | (() => Text)): Promise<boolean>;
  openExchange(sequence: number): void;
  showJournal(filter: Partial<ShownFilter>): void;
}
