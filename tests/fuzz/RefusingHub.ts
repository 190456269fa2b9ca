import type { Issue, Outcome } from '../../src/ground/rules/Issue';
import type { EveryService } from '../../src/local/demo/everyService';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { ServiceErrorCode } from '../../src/ground/rules/ServiceError';
import { pretend } from '../pages/pretend';
import { trustReads } from '../pages/trustReads';

export type Refusal =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly code: ServiceErrorCode };

type OutcomeName = {
  [Name in keyof EveryService]-?: EveryService[Name] extends (...input: never[]) => Promise<Outcome<unknown>>
    ? Name
    : never;
}[keyof EveryService];

/** Use cases that answer a mistake with reasons; one left out here does not compile. */
const outcomes: Readonly<Record<OutcomeName, true>> = {
  bookSession: true,
  moveSession: true,
  cancelSession: true,
  finishBooking: true,
  answerWaiting: true,
  finishSession: true,
  signRecord: true,
  sendBack: true,
  addToRecord: true,
  disputeRecord: true,
  settleDispute: true,
  lookAtRecord: true,
  closeWithout: true,
  beginAgreement: true,
  changeClause: true,
  changeReviewDay: true,
  saveClause: true,
  signAgreement: true,
  lookAtAgreement: true,
  askForHelp: true,
  askDuty: true,
  moveDuty: true,
  changeAgendaItem: true,
  noteHeld: true,
  noteNotHeld: true,
  noteTalked: true,
  saveSchool: true,
  saveRole: true,
  publishSupport: true,
  registerDocument: true,
  signReading: true,
  saveStaffFacts: true,
  saveSchoolYear: true,
  savePerson: true,
  changeHolder: true,
  saveSettings: true,
  saveLateSteps: true,
  saveDebriefs: true,
  saveFurtherSupport: true,
  saveScopeReasons: true,
  addOffer: true,
  saveOffer: true,
  foreseeOpening: true,
  openPair: true,
  askForChange: true,
  carryOutChange: true,
  drawSample: true,
  gatherBundle: true,
  repairOutlook: true,
  answerProposal: true,
  openNextYear: true,
  noteRemoval: true,
  addEntry: true,
  arrangeGroup: true,
  openGroupNotes: true,
  moveGroupClock: true,
  proposeRhythm: true,
  answerRhythm: true,
  noteAway: true,
  endAway: true,
  approveLonger: true,
  changeEntry: true,
  finishAction: true,
  reopenAction: true,
  offerAction: true,
  answerOffer: true,
  planMeeting: true,
  moveMeeting: true,
  keepOwnDevelopment: true,
  sharePreparation: true,
  writePlan: true,
  writeAgreed: true,
  signMeeting: true,
  askBeforehand: true,
  answerBeforehand: true,
  foreseeDevelopment: true,
  beginDevelopment: true,
  foreseeConsultation: true,
  beginConsultation: true,
  endConsultation: true,
  endDevelopment: true,
  askFurther: true,
  takeFurtherBack: true,
  declineFurther: true,
  foreseeFurther: true,
  handFurtherOn: true,
  noteFurther: true,
  closeFurther: true,
  saveRetention: true,
  writeHandoverNote: true,
  agreeHandoverNote: true,
  approveRemoval: true,
  holdPerson: true,
  releaseHold: true,
  beginRemoval: true,
  lookAtRemoval: true,
  attachLesson: true,
  offerLesson: true,
  takeBackOffer: true,
  takeUpOffer: true,
  declineOffer: true,
  noteLesson: true,
  moveLesson: true,
  publishLesson: true,
  saveAgency: true,
  endAgency: true,
};

/** Use cases that refuse whatever they are asked, in the way `refusal` says; those `given` load the page. */
export class RefusingHub {
  public refusal: Refusal = { kind: 'failed', code: 'offline' };
  public readonly services: EveryService;
  private asked = 0;

  public constructor(given: Partial<EveryService>) {
    const base = pretend();
    // these never trouble anybody: they keep drafts, follow Outlook or go on with what was cut off
    const quiet = ['keepDraft', 'dropDraft', 'draftsOf', 'refreshFromOutlook', 'followOutlook', 'finishUnfinished'];
    const names = Object.keys(base).filter((name) => !quiet.includes(name));
    this.services = {
      ...base,
      ...(Object.fromEntries(names.map((name) => [name, this.refuse(name)])) as Partial<EveryService>),
      ...(given.openTrustData && trustReads(given.openTrustData)),
      ...given,
    };
  }

  /** How often a use case that answers mistakes was asked: what it said must then be on the page, to the word. */
  public get answered(): number {
    return this.asked;
  }

  private refuse(name: string): () => Promise<unknown> {
    const says = name in outcomes;
    return () => {
      if (says) this.asked += 1;
      const { refusal } = this;
      if (refusal.kind === 'failed') return Promise.reject(new ServiceError(refusal.code, { requestId: 'r-1' }));
      return says
        ? Promise.resolve({ ok: false, issues: refusal.issues })
        : Promise.reject(new ServiceError('unexpected', { requestId: 'r-1' }));
    };
  }
}
