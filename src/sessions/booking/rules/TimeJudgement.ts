import type { Person, PersonKey } from '../../../ground/rules/Person';
import type { BusySpan } from './BusySpan';

export interface TimeQuery {
  readonly pairKey: string;
  /** Empty for a group. */
  readonly superviseeKey: PersonKey;
  /** Everybody whose time counts. */
  readonly people: readonly PersonKey[];
  /** What was chosen; without it only what is booked in the half-term of today is told. */
  readonly span: BusySpan | undefined;
  /** The session that is being moved: it is in nobody's way. */
  readonly moved?: MovedSession | undefined;
}

export interface MovedSession extends BusySpan {
  readonly key: string;
}

/** What there is to say about a time before somebody takes it; none of it forbids anything. */
export interface TimeJudgement {
  /** Sessions with the same person in the same half-term, by start. */
  readonly booked: readonly BusySpan[];
  /** Whose calendar, or whose other session in the Hub, is in the way. */
  readonly busy: readonly Pick<Person, 'key' | 'name'>[];
  readonly outsideHours: boolean;
}
