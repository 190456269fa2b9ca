import type { SealState } from '../../records/rules/SealedRecord';

/**
 * Sentences of what leaves the Hub. Services know no strings: the host hands them in from strings/. Dates come
 * formatted by the same hand.
 */
export interface DocumentWords {
  /**
   * Neutral: names no kind of session and no case. `firstNames` in the order supervisee, supervisor; a group has
   * `undefined` names.
   */
  subject(firstNames: readonly string[]): string;
  /** Lines of the invitation's body, before the links. */
  readonly invitation: readonly string[];
  /** Neutral comment Outlook sends with a cancellation; never the reason. */
  readonly cancelled: string;
  /** Reasons the pair reads where a person pressed a button instead of writing one. */
  readonly takenOutOfOutlook: string;
  proposedInOutlook(name: string): string;
  /** The first row of a group's record: that it is one, by which method, who agreed to what stays in the room, and roles. */
  groupRow(facts: GroupFacts): { readonly title: string; readonly block: string; readonly notes: readonly string[] };
  /** Why a record says that somebody was not there whom the group began without. */
  readonly notOfTheDay: string;
  readonly record: RecordWords;
  readonly agreement: AgreementWords;
}

export interface GroupFacts {
  /** Empty where the trust's agenda was followed. */
  readonly method: string;
  readonly agreed: readonly string[];
  readonly without: readonly string[];
  readonly roles: readonly { readonly name: string; readonly role: string }[];
}

/** Words of the Word file, in the layout of the notes and action table. Days are yyyymmdd, instants ISO UTC. */
export interface RecordWords {
  title(instant: string, zone: string): string;
  subtitle(facts: {
    readonly supervisees: readonly string[];
    readonly supervisor: string;
    readonly offer: string;
    readonly minutes: number;
    readonly place: string;
  }): string;
  readonly supervisee: string;
  readonly supervisor: string;
  readonly held: string;
  readonly next: string;
  readonly notAgreed: string;
  readonly item: string;
  readonly notes: string;
  readonly agreedAction: string;
  readonly byWhom: string;
  readonly byDate: string;
  readonly notCovered: string;
  /** `name` for a group, where several comment; undefined for one-to-one. */
  comment(name: string | undefined): string;
  readonly signatures: string;
  readonly name: string;
  readonly role: string;
  readonly signature: string;
  readonly dateAgreed: string;
  readonly signedInSharePoint: string;
  added(instant: string, name: string, zone: string): string;
  disputed(instant: string, name: string, zone: string): string;
  readonly notSettled: string;
  span(startsAt: string, endsAt: string, zone: string): string;
  moment(instant: string, zone: string): string;
  day(day: number): string;
  footer(facts: {
    readonly by: string;
    readonly at: string;
    readonly seal: string;
    readonly state: SealState;
    readonly zone: string;
  }): string;
  /** Before and between page numbers: "Page 1 of 2". */
  readonly page: string;
  readonly of: string;
  fileName(instant: string, zone: string): string;
}

/** Words of the Word file of an agreement that are its own. */
export interface AgreementWords {
  title(names: readonly string[]): string;
  /** Its state and by when it is looked at again. */
  subtitle(facts: { readonly state: SealState; readonly number: number; readonly reviewDay: number }): string;
  readonly clause: string;
  readonly agreed: string;
  fileName(instant: string, zone: string): string;
}
