import type { Belonging } from '../../ground/rules/Belonging';
import type { Offer, TrustCatalogue } from '../../ground/rules/Catalogue';
import type { Meter } from '../../ground/rules/Meter';
import type { AgreementState, Pair } from '../../people/rules/Pair';
import type { Person } from '../../ground/rules/Person';
import type { Day, TermName } from '../../ground/rules/School';
import type { Session } from '../rules/Session';
import type { AgendaAddition, HelpRequest } from '../rules/WorkItem';
import type { ActionRow } from '../rules/ActionRow';
import type { SuperviseeRow } from '../rules/SuperviseeRow';
import type { Need } from './Needs';

export interface HomeView {
  readonly me: Person | undefined;
  readonly name: string;
  readonly today: Day;
  readonly now: string;
  /** e.g. week 4 of autumn2 at my school; undefined in holidays. */
  readonly week: { readonly number: number; readonly halfTerm: TermName } | undefined;
  readonly belonging: Belonging;
  readonly catalogue: TrustCatalogue;
  /** My own supervision, one per offer I am supervised under; the one that counts to the minimum first. */
  readonly mine: readonly OwnSupervision[];
  readonly actions: readonly ActionRow[];
  readonly additions: readonly AgendaAddition[];
  /** Rows of the people I supervise, whoever waited longest first. */
  readonly supervisees: readonly SuperviseeRow[];
  /** One row for each of them, members of a group too. As supervisees when absent. */
  readonly everySupervisee?: readonly SuperviseeRow[];
  /** How many people those rows stand for; a group is one row of several. As many as rows when absent. */
  readonly peopleSupervised?: number;
  /** Coming sessions of mine today and this week, as supervisor or supervisee. */
  readonly week7: readonly SessionRow[];
  /** All booked or begun sessions of mine with an event in somebody's calendar, or one still to make. */
  readonly followed: readonly Session[];
  readonly needs: readonly Need[];
  /** What I asked for and did not get yet. */
  readonly requestsByMe: readonly AskedHelp[];
  /** Set-up was not run here since this version of the Hub came: what it added is left out. */
  readonly upgradeWaits: boolean;
  /** Rows of mine that cannot be read; left out everywhere. */
  readonly unknown: number;
  /** A newer version has set the site up, and may have written them. */
  readonly newer: boolean;
  /** Sessions of mine with steps still to take, in SharePoint or in Outlook: cut off, or waiting for a calendar. */
  readonly unfinished: readonly Session[];
}
export interface AskedHelp extends HelpRequest {
  /** The time that is booked for it, and with whom. */
  readonly session?: Session;
  readonly withName?: string;
}
export interface OwnSupervision {
  readonly pair: Pair;
  readonly offer: Offer;
  /** The supervisor has no mailbox in the trust: my own calendar holds the meetings. */
  readonly fromOutside?: boolean;
  readonly next: Session | undefined;
  /** Where the next session's words say that its meeting is (see safeAddress); empty in person, or where Outlook has not given one. */
  readonly joinUrl: string;
  readonly meter: Meter;
  readonly agreement: { readonly inForce: boolean; readonly state: AgreementState; readonly sessionNumber: number };
}
export interface SessionRow {
  readonly session: Session;
  readonly withName: string;
  readonly iSupervise: boolean;
  readonly added: number;
  /** As in OwnSupervision. */ readonly joinUrl: string;
  /** Supervisees of a group session; absent for one-to-one. Then withName is the offer's title. */ readonly groupSize?: number;
}
