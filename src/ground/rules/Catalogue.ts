import type { RetentionPeriod } from './Retention';
import type { AcademicYear, Day, School, SchoolYear } from './School';

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
  /** What was agreed later instead, each from its day on, ascending. */
  readonly changes?: readonly { readonly from: Day; readonly cadence: Cadence }[];
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
  /** False where one supervisor is enough; nothing is said where it is left out. */
  readonly several?: boolean;
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
  /** What is written here may be kept out of the record: it is about the person, not about the work. */
  readonly personal?: boolean;
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

/** What a field of a log entry holds. choice: one of its options. person: a member of staff or an agency, by name. */
export type LogFieldKind = 'choice' | 'text' | 'person';

export interface LogField {
  readonly key: string;
  readonly kind: LogFieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Of a choice; the first is chosen already. */
  readonly options?: readonly { readonly key: string; readonly title: string }[];
}

/** pair: both of a pair read it. person: whoever wrote it. either: as it is written. */
export type LogScope = 'pair' | 'person' | 'either';
/** decision: asked for where something was decided about a child or family. */
export type LogReference = 'none' | 'decision' | 'always';

/** One kind of short dated entry by reference, with an owner and perhaps a day to chase. Never a child's data. */
export interface LogKind {
  readonly key: string;
  readonly position: number;
  /** "Ad-hoc supervision" */
  readonly title: string;
  /** The heading of its form, and what leads to it: "Log ad-hoc supervision". */
  readonly action: string;
  readonly lead: string;
  readonly scope: LogScope;
  readonly reference: LogReference;
  readonly fields: readonly LogField[];
  /** It stands beside supervision and never counts to the minimum; its form says so. */
  readonly besideSupervision: boolean;
  /** Heading under which its decisions stand in the system of children's files; empty where it has none. */
  readonly fileUnder: string;
  /** Days until it is chased, unless another day is chosen; left out where nothing is chased. */
  readonly chaseDays?: number;
  /** What the day to chase is called: "Chase it on", "By when". */
  readonly chaseLabel?: string;
  /** What ends the chase: "Feedback came". */
  readonly doneWords?: string;
}

/** What somebody does in a group: the facilitator has the clock, actions fall to the presenter, observers write no notes. */
export type GroupPart = 'facilitator' | 'presenter' | 'adviser' | 'observer' | 'recorder';

/** A way for a group to think together, in stages. */
export interface GroupMethod {
  readonly key: string;
  readonly position: number;
  readonly title: string;
  /** "5 to 9 people" */
  readonly people: string;
  /** What everybody keeps to. */
  readonly rule: string;
  readonly roles: readonly { readonly part: GroupPart; readonly title: string }[];
  readonly stages: readonly {
    readonly title: string;
    /** 0 where it takes as long as it takes. */
    readonly minutes: number;
    /** What its notes are about. */
    readonly prompt: string;
  }[];
}

/** One sentence of what stays in the room, read aloud before a group begins. */
export interface GroupBoundary {
  readonly key: string;
  readonly position: number;
  readonly title: string;
}

/** Questions to think with. */
export interface PromptSet {
  readonly key: string;
  readonly position: number;
  readonly title: string;
  /** Keys of the offers whose sessions show it first. */
  readonly offers: readonly string[];
  readonly prompts: readonly string[];
}

/** Why somebody should have supervision. Never about one child. */
export interface ScopeReason {
  readonly key: string;
  /** The first weighs most. */
  readonly position: number;
  readonly title: string;
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

/** One line of the rota for debriefs: who takes them, and on which days and hours they are the first. */
export interface DutyRow {
  readonly personKey: string;
  readonly name: string;
  /** 1 Monday to 5 Friday; every one where none is named. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
}

/** A file of the trust's own site, or none where the address is empty. */
export interface TrustDocument {
  readonly title: string;
  readonly address: string;
}

/** Help beside supervision that the trust offers. The Hub keeps nothing of who looked at it. */
export interface FurtherSupport {
  readonly key: string;
  readonly position: number;
  readonly title: string;
  /** What it is, and who does it. */
  readonly lead: string;
  /** How to reach it: a telephone number, a person; empty where the trust has not entered it. */
  readonly contact: string;
  /** Somebody from outside the trust. */
  readonly external: boolean;
  /** Who takes it up, once it was asked for: a person's key, or `lineManager`; a close keeper chooses where it is empty. */
  readonly to?: string;
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
  /** Who takes debriefs, in order; nobody where the trust has named none. */
  readonly dutyRota?: readonly DutyRow[];
  /** What a debrief is talked along by. */
  readonly debriefTemplate?: TrustDocument;
  /** Most people one supervisor should have; 0, or left out, where the trust has set no limit. */
  readonly mostSupervisees?: number;
  /** Months after which training to supervise is taken anew; 36 where the trust says nothing. */
  readonly supervisorMonths?: number;
  /** The trust's number in the public register of schools. */
  readonly trustCode?: string;
  /** By what a file holds: the field and the head of its column, `name=Full name`, as somebody said last. */
  readonly importColumns?: Readonly<Record<string, readonly string[]>>;
  /** How long each kind of record is kept; nothing is due before the trust has settled it. */
  readonly retention?: readonly RetentionPeriod[];
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
  /** None in what a page of an earlier version kept. */
  readonly logKinds?: readonly LogKind[];
  readonly promptSets?: readonly PromptSet[];
  readonly groupMethods?: readonly GroupMethod[];
  readonly groupBoundaries?: readonly GroupBoundary[];
  readonly furtherSupport?: readonly FurtherSupport[];
  readonly scopeReasons?: readonly ScopeReason[];
}

/** What of it is as long in a small trust as in a large one. */
export type Reference = Omit<TrustCatalogue, 'schools' | 'schoolYears'> & {
  /** Key of the first school that was entered, whose dates whoever belongs to none follows. */
  readonly firstSchool: string;
};
