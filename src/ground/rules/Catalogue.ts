import type { AcademicYear, School, SchoolYear } from './School';

/**
 * How often people meet, from the most to the least often. fourWeekly, sixWeekly: of weeks the school is open.
 * timesAYear: so many, spread evenly over the school's year. termly: as many as the school has terms. `none`: as and
 * when required.
 */
export const cadenceUnits = [
  'weekly',
  'fortnightly',
  'monthly',
  'fourWeekly',
  'sixWeekly',
  'halfTermly',
  'termly',
  'timesAYear',
  'yearly',
  'none',
] as const;
export type CadenceUnit = (typeof cadenceUnits)[number];

interface Rhythm {
  readonly unit: CadenceUnit;
  /** Of timesAYear: how many. */
  readonly times?: number;
}

/** A rhythm that holds for so many months before the next begins. */
export interface CadenceStep extends Rhythm {
  readonly months: number;
}

export interface Cadence extends Rhythm {
  /** What comes before the rhythm, in order, from a pair's first day on: weekly for two months, then fortnightly. */
  readonly steps?: readonly CadenceStep[];
  /** A first meeting of its own before the rhythm starts (performance development). */
  readonly initialMeeting?: boolean;
}

export type OfferKind = 'oneToOne' | 'group' | 'performance' | 'cpd' | 'debrief' | 'agency' | 'adHoc';

/**
 * Where the words of a kind of meeting, or of a scope, go. signed: a text that its people sign. minutes: attendance,
 * decisions, actions. factOnly: nowhere; that it happened, and the day, is all that is kept. apart: signed, in a list of
 * belonging that oversight and ordinary keepers do not see.
 */
export const recordClasses = ['signed', 'minutes', 'factOnly', 'apart'] as const;
export type RecordClass = (typeof recordClasses)[number];

/** One line of a pathway's calendar of support. */
export interface Offer {
  readonly key: string;
  readonly pathwayKey: string;
  readonly position: number;
  readonly title: string;
  readonly summary: string;
  readonly kind: OfferKind;
  readonly cadence: Cadence;
  /** How the cadence is said, e.g. "Once a half-term". */
  readonly cadenceWords: string;
  readonly minutes: number;
  /** Ad-hoc supervision and debriefs never count to the formal minimum. */
  readonly countsToMinimum: boolean;
  /** Role keys of those who receive it, who provide it, and who may be asked along. */
  readonly forRoles: readonly string[];
  readonly byRoles: readonly string[];
  readonly alongRoles: readonly string[];
  readonly aims: readonly string[];
  /** True where the document says staff are entitled to it, false where it is offered. */
  readonly entitled: boolean;
  /** Left out by offers of before it was said: then a debrief keeps the fact alone, and everything else is signed. */
  readonly recordClass?: RecordClass;
}

export interface Pathway {
  readonly key: string;
  readonly title: string;
  readonly position: number;
}

export interface Role {
  readonly key: string;
  readonly title: string;
  /** Role keys that may supervise this role (the policy's who-supervises-whom table). */
  readonly supervisedBy: readonly string[];
  /** Smallest cadence the policy allows for this role. */
  readonly minimum: Cadence;
}

export interface AgendaItem {
  /** 1 to 13. */
  readonly number: number;
  readonly title: string;
  readonly block: string;
  /** Said in the field's label, before the box. */
  readonly prompt: string;
  /** Item where case by case notes with the four stages are written. */
  readonly cases: boolean;
  /** The record shows this stage of every case under this item; a stage no item names stays with its case. */
  readonly stage?: Stage;
}

export interface AgendaBlock {
  readonly key: string;
  readonly title: string;
}

/** One of the policy's five key functions. */
export interface SupervisionFunction {
  readonly key: string;
  readonly title: string;
  readonly shortTitle: string;
}

export const stages = ['experience', 'reflection', 'analysis', 'plan'] as const;
export type Stage = (typeof stages)[number];

export interface StagePrompt {
  readonly stage: Stage;
  readonly title: string;
  readonly prompt: string;
}

/** One step of the policy's escalation when supervision is late. */
export interface LateStep {
  readonly title: string;
  /** supervisor: one's own. person: the one the trust names. */
  readonly to: 'supervisor' | 'person';
  /** Empty where nobody is named. */
  readonly personKey: string;
  /** Days after the session was due from which the policy says so. */
  readonly afterDays: number;
}

export interface TrustSettings {
  readonly trustName: string;
  /** CPOMS, MyConcern, School Pod…: where children's own files are. */
  readonly caseSystem: string;
  /** IANA zone of the trust, e.g. Europe/London. */
  readonly zone: string;
  /** Working day in minutes after midnight. */
  readonly dayStarts: number;
  readonly dayEnds: number;
  /** Steps of the policy's escalation when supervision is late, in order, as sentences: what a site of before has. */
  readonly escalation: readonly string[];
  /** The same as steps with their people and days. */
  readonly lateSteps?: readonly LateStep[];
  /** Who sees to access, as last checked by a record keeper; names for the line under confidential boxes. */
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
  /** Days after which a group's record may be closed without somebody who has not signed; at least 14. */
  readonly closeWithoutDays: number;
  /** Months after which an agreement is looked at again: the first one, and every later one; three and twelve where the trust says nothing. */
  readonly agreementFirstMonths?: number;
  readonly agreementThenMonths?: number;
  /** Days after a debrief on which whoever held it is asked to look in again; two and fourteen where the trust says nothing. */
  readonly checkInDays?: readonly number[];
  /** Most people one supervisor should have; 0, or left out, where the trust has set no limit. */
  readonly mostSupervisees?: number;
  /** Academic years Set-up has made the lists of; none before it kept them. */
  readonly years?: readonly AcademicYear[];
  readonly setUpVersion: number;
  /** Keys of trials of “Prove this site” that did not hold when they were last run, as an administrator took them over. */
  readonly siteLimits?: readonly string[];
}

/** Everything the trust has entered once: reference data everyone on the site may read. */
export interface TrustCatalogue {
  readonly settings: TrustSettings;
  readonly schools: readonly School[];
  readonly schoolYears: readonly SchoolYear[];
  readonly pathways: readonly Pathway[];
  readonly offers: readonly Offer[];
  readonly roles: readonly Role[];
  readonly agendaBlocks: readonly AgendaBlock[];
  readonly agenda: readonly AgendaItem[];
  readonly functions: readonly SupervisionFunction[];
  readonly stagePrompts: readonly StagePrompt[];
}

/** What of it is as long in a small trust as in a large one. */
export type Reference = Omit<TrustCatalogue, 'schools' | 'schoolYears'> & {
  /** Key of the first school that was entered, whose dates whoever belongs to none follows. */
  readonly firstSchool: string;
};
