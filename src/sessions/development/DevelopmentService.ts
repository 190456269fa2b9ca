import type { AccessPlan } from '../../access/rules/accessPlan';
import type { ReadBack } from '../../access/rules/ReadBack';
import type { Offer } from '../../ground/rules/Catalogue';
import type { Outcome } from '../../ground/rules/Issue';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { Signature } from '../../records/rules/SealedRecord';
import type { Verification } from '../../records/rules/Verification';
import type { DevelopmentWords } from './rules/DevelopmentWords';
import type { YearLine } from './rules/developmentYear';

/** Performance development: meetings that are kept apart from supervision. Each may reject with a ServiceError. */
export interface DevelopmentService {
  /** Mine, what I am asked about, and for close keepers all there are, by name and day alone. */
  listDevelopment(): Promise<DevelopmentList>;
  /** Rejects with `notFound` for whoever does not take part. */
  openDevelopment(scopeKey: string): Promise<DevelopmentView>;
  /** `key` is made once, so that pressing twice plans one meeting. */
  planMeeting(scopeKey: string, key: string, day: Day | undefined): Promise<Outcome<DevelopmentView>>;
  moveMeeting(meeting: MeetingView, day: Day | undefined): Promise<Outcome<DevelopmentView>>;
  /** Kept for oneself. */
  keepOwnDevelopment(meetingKey: string, words: DevelopmentWords): Promise<Outcome<DevelopmentWords>>;
  /** From then on the other reads it; it can still be changed until the meeting. */
  sharePreparation(meeting: MeetingView, words: DevelopmentWords): Promise<Outcome<DevelopmentView>>;
  /** The parts of the school improvement plan that priorities may name; the headteacher writes them down. */
  writePlan(view: DevelopmentView, parts: readonly string[]): Promise<Outcome<DevelopmentView>>;
  /** What the two agreed, over what was on the screen. */
  writeAgreed(meeting: MeetingView, words: DevelopmentWords): Promise<Outcome<DevelopmentView>>;
  /** Signs exactly what was on the screen; the headteacher first. */
  signMeeting(meeting: MeetingView): Promise<Outcome<DevelopmentView>>;
  /** "Is it still as we signed it?" */
  checkMeeting(meeting: MeetingView): Promise<Verification>;
  /** By the headteacher, of whom a close keeper let in. */
  askBeforehand(scopeKey: string, consultationKey: string, question: string): Promise<Outcome<DevelopmentView>>;
  /** By whom was asked. */
  answerBeforehand(consultationKey: string, answer: string): Promise<Outcome<AskedOfMe>>;
  /** For close keepers. Who would gain access; nothing is changed. */
  foreseeDevelopment(draft: DevelopmentDraft): Promise<Outcome<AccessPlan>>;
  beginDevelopment(draft: DevelopmentDraft, plan: AccessPlan): Promise<Outcome<ReadBack>>;
  /** For close keepers: lets somebody in to the question alone. */
  foreseeConsultation(draft: ConsultationDraft): Promise<Outcome<AccessPlan>>;
  beginConsultation(draft: ConsultationDraft, plan: AccessPlan): Promise<Outcome<ReadBack>>;
  /** For close keepers: question and answer go to the two, and whoever was asked is let out. */
  endConsultation(consultationKey: string): Promise<Outcome<ReadBack>>;
  /** For close keepers: drafts close to both, what was signed stays readable. */
  endDevelopment(scopeKey: string, lastDay: Day | undefined): Promise<Outcome<ReadBack>>;
}

export interface DevelopmentDraft {
  /** Made once, so that pressing twice opens one. */
  readonly key: string;
  readonly offerKey: string;
  readonly headKey: PersonKey;
  readonly officerKey: PersonKey;
  readonly firstDay: Day | undefined;
}

export interface ConsultationDraft {
  readonly key: string;
  readonly scopeKey: string;
  readonly consulteeKey: PersonKey;
}

export interface DevelopmentLine {
  readonly scopeKey: string;
  readonly title: string;
  readonly withName: string;
  readonly ended: boolean;
}

/** What somebody is asked beforehand; all they see of it. */
export interface AskedOfMe {
  readonly consultationKey: string;
  readonly title: string;
  readonly about: string;
  readonly byName: string;
  readonly question: string;
  readonly answer: string;
  readonly mayAnswer: boolean;
}

/** What a close keeper sees: who, and since when. */
export interface KeptDevelopment {
  readonly scopeKey: string;
  readonly title: string;
  readonly headName: string;
  readonly officerName: string;
  readonly firstDay: Day;
  readonly lastDay: Day | undefined;
  readonly asked: readonly { readonly consultationKey: string; readonly name: string }[];
}

export interface DevelopmentList {
  readonly mine: readonly DevelopmentLine[];
  readonly asked: readonly AskedOfMe[];
  /** Undefined for whoever is no close keeper. */
  readonly keeping:
    | {
        readonly developments: readonly KeptDevelopment[];
        readonly offers: readonly Offer[];
        readonly people: readonly Person[];
      }
    | undefined;
  readonly today: Day;
}

export interface MeetingView {
  readonly scopeKey: string;
  readonly shard: AcademicYear;
  readonly key: string;
  readonly day: Day;
  /** What the two agreed; of a sealed one as they signed it. */
  readonly agreed: DevelopmentWords;
  /**
   * planned: its day is to come. open: what was agreed is written. signing: it waits for a signature. sealed: both have
   * signed. changed: it was changed after somebody had signed. broken: it is not as it was signed.
   */
  readonly state: 'planned' | 'open' | 'signing' | 'sealed' | 'changed' | 'broken';
  readonly signatures: readonly Pick<Signature, 'signerKey' | 'createdAt'>[];
  readonly mayISign: boolean;
  readonly iHaveSigned: boolean;
  readonly mine: PreparationView;
  readonly theirs: PreparationView;
}

export interface PreparationView {
  /** Of the other: undefined until both have shared, or the day has come. */
  readonly words: DevelopmentWords | undefined;
  readonly shared: boolean;
}

/** Somebody who was asked beforehand, as the two read it. */
export interface Beforehand {
  readonly consultationKey: string;
  readonly name: string;
  readonly question: string;
  readonly answer: string;
  /** open: they can still answer. kept: their part has ended, and a close keeper has put the words here. */
  readonly state: 'open' | 'kept';
}

export interface DevelopmentPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly isMe: boolean;
  readonly role: 'supervisor' | 'supervisee';
}

export interface DevelopmentView {
  readonly scopeKey: string;
  readonly title: string;
  readonly myRole: 'supervisor' | 'supervisee';
  readonly people: readonly DevelopmentPerson[];
  readonly otherName: string;
  readonly mayWrite: boolean;
  /** What a preparation asks, where the trust has questions of its own for this offer. */
  readonly questions: readonly string[] | undefined;
  /** Undefined where the school's dates are not entered. */
  readonly year: readonly YearLine[] | undefined;
  readonly unit: string;
  /** The earliest first. */
  readonly meetings: readonly MeetingView[];
  readonly plan: readonly string[];
  readonly beforehand: readonly Beforehand[];
  readonly today: Day;
  readonly zone: string;
  /** As a close keeper's Hub last saw them. */
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}
