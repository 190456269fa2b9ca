import type { Offer } from '../../domain/Catalogue';
import type { IntentKind } from '../../domain/intent';
import type { Place } from '../../domain/Pair';
import type { Person, PersonKey } from '../../domain/Person';
import type { Day, HalfTermName } from '../../domain/School';
import type { Session } from '../../domain/Session';
import type { Span2 } from '../../services/TimesView';
import type { SuperviseeRow } from '../rules/SuperviseeRow';

export interface BookingStart {
  readonly offers: readonly Offer[];
  readonly offerKey: string;
  /** Pairs I may book for (as supervisor). */
  readonly pairs: readonly SuperviseeRow[];
  readonly pair: SuperviseeRow | undefined;
  readonly people: readonly Person[];
  readonly lastHeld: Day | undefined;
  readonly dueBy: Day | undefined;
  readonly repeatOffered: boolean;
  readonly today: Day;
  readonly myKey: PersonKey;
  /** IANA zone of the trust. */
  readonly zone: string;
}
/**
 * `readable` is false where the directory cannot be searched. `notListed`: found there, but not in the Hub's list of
 * people.
 */
export interface AlongAnswer {
  readonly readable: boolean;
  readonly people: readonly Person[];
  readonly notListed: number;
}
export interface RepeatQuery {
  readonly offerKey: string;
  readonly pairKey: string;
  readonly superviseeKey: PersonKey;
  readonly people: readonly PersonKey[];
  readonly startsAt: string;
  readonly minutes: number;
}
export interface RepeatRow {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly halfTerm: HalfTermName | undefined;
  readonly clash: boolean;
  readonly suggested: Span2 | undefined;
}
export interface BookingInput {
  readonly pairKey: string;
  readonly offerKey: string;
  readonly superviseeKey: PersonKey;
  readonly alongKeys: readonly PersonKey[];
  readonly place: Place;
  readonly room: string;
  /** One key per session, made when the form opened: pressing twice books once. */
  readonly sessions: readonly { readonly key: string; readonly startsAt: string; readonly endsAt: string }[];
}
export interface BookingResult {
  readonly sessions: readonly Session[];
  /** False where Outlook could not be written; the session is kept and offered as a calendar file. */
  readonly invited: boolean;
}
/** What became of a write that was cut off. `outlook`: only the calendar had to follow. `undone`: it was taken back. */
export interface FinishedWork {
  readonly session: Session;
  readonly kind: IntentKind | 'outlook';
  readonly undone: boolean;
}
