import type { DeviceServices, DraftServices } from './DraftServices';
import type { HubServices } from './HubServices';
import type { Ports, TrustPorts } from './ports';
import type { TrustServices } from './TrustServices';
import { openHome } from './useCases/openHome';
import { writesUnderWay } from './writesUnderWay';
import type { SetUpPorts } from '../setUp/SetUpPorts';

/** Ports of the place where the trust is entered, loaded with it. */
export type MoreForTrust = () => Promise<Pick<TrustPorts, 'trust'>>;

/**
 * The use cases with their ports given. Home is loaded at once; the rest with the view that needs it, a chunk for each
 * kind of view.
 */
export function createHubServices(
  ports: Ports,
  setUp: SetUpPorts,
  more: MoreForTrust,
  drafts: () => Promise<DraftServices>,
): Omit<HubServices, keyof DeviceServices> {
  const trust = async (): Promise<TrustServices> =>
    (await import(/* webpackChunkName: 'trust-cases' */ './createTrustServices')).createTrustServices({
      ...ports,
      ...(await more()),
    });
  const writes = writesUnderWay();
  return {
    openHome: () => openHome(ports),
    addAgendaItem: async (session, text, key) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/addAgendaItem')).addAgendaItem(
        ports,
        session,
        text,
        key,
      ),

    listPeople: async () =>
      (await import(/* webpackChunkName: 'register-cases' */ './useCases/listPeople')).listPeople(ports),
    openPerson: async (pairKey, superviseeKey) =>
      (await import(/* webpackChunkName: 'register-cases' */ './useCases/listPeople')).openPerson(
        ports,
        pairKey,
        superviseeKey,
      ),
    openCalendar: async (schoolKey) =>
      (await import(/* webpackChunkName: 'register-cases' */ './useCases/openCalendar')).openCalendar(ports, schoolKey),
    openOverview: async () =>
      (await import(/* webpackChunkName: 'register-cases' */ './useCases/openOverview')).openOverview(ports),
    listRecords: async () =>
      (await import(/* webpackChunkName: 'register-cases' */ './useCases/listRecords')).listRecords(ports),

    startBooking: async (input) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/startBooking')).startBooking(ports, input),
    findTimes: async (input) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/findTimes')).findTimes(ports, input),
    peopleAround: async (schoolKeys) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/findAlong')).peopleAround(ports, schoolKeys),
    findAlong: async (text) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/findAlong')).findAlong(ports, text),
    planRepeats: async (input) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/planRepeats')).planRepeats(ports, input),
    bookSession: (input) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/bookSession')).bookSession(ports, input),
      ),
    moveSession: (input) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/moveSession')).moveSession(ports, input),
      ),
    cancelSession: (input) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/cancelSession')).cancelSession(ports, input),
      ),
    finishBooking: (session) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/finishBooking')).finishBooking(
          ports,
          session,
        ),
      ),
    finishUnfinished: async (sessions) => {
      await writes.over();
      return (await import(/* webpackChunkName: 'booking-cases' */ './useCases/finishUnfinished')).finishUnfinished(
        ports,
        sessions,
      );
    },
    refreshFromOutlook: async (sessions) =>
      (await import(/* webpackChunkName: 'booking-cases' */ './useCases/refreshFromOutlook')).refreshFromOutlook(
        ports,
        sessions,
      ),
    followOutlook: async (sessions) =>
      ports.outlook.follow(
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/calendarSpan')).calendarSpan(
          sessions,
          ports.now().toISOString(),
        ),
      ),
    repairOutlook: (trouble, repair) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/repairOutlook')).repairOutlook(
          ports,
          trouble,
          repair,
        ),
      ),
    answerProposal: (session, proposal, accept) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'booking-cases' */ './useCases/answerProposal')).answerProposal(
          ports,
          session,
          proposal,
          accept,
        ),
      ),
    calendarFile: async (session) =>
      (await import(/* webpackChunkName: 'calendar-file' */ './useCases/calendarFile')).calendarFile(ports, session),

    openSession: async (target) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/openSession')).openSession(ports, target),
    saveNote: async (session, draft) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/saveNote')).saveNote(ports, session, draft),
    saveCase: async (session, draft) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/saveCase')).saveCase(ports, session, draft),
    saveAction: async (session, draft) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/saveAction')).saveAction(ports, session, draft),
    setActionStatus: async (action, status) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/saveAction')).setActionStatus(
        ports,
        action,
        status,
      ),
    finishSession: (input) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'room-cases' */ './useCases/finishSession')).finishSession(ports, input),
      ),
    checkSeals: async (sessions) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/checkSeals')).checkSeals(ports, sessions),
    openRecord: async (target) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/openRecord')).openRecord(ports, target),
    signRecord: (record, comment) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'room-cases' */ './useCases/signRecord')).signRecord(ports, record, comment),
      ),
    sendBack: (record, comment) =>
      writes.during(async () =>
        (await import(/* webpackChunkName: 'room-cases' */ './useCases/signRecord')).sendBack(ports, record, comment),
      ),
    addToRecord: async (record, text) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/addToRecord')).addToRecord(ports, record, text),
    verifyRecord: async (target) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/verifyRecord')).verifyRecord(ports, target),
    // what leaves the Hub says what stands in SharePoint now, not when the page was opened
    exportRecord: async (record) => {
      const now = await (await import(/* webpackChunkName: 'room-cases' */ './useCases/openRecord')).openRecord(
        ports,
        record,
      );
      return (await import(/* webpackChunkName: 'word-file' */ './useCases/exportRecord')).exportRecord(ports, now);
    },
    askForHelp: async (input) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/askForHelp')).askForHelp(ports, input),
    answerRequest: async (request, status) =>
      (await import(/* webpackChunkName: 'room-cases' */ './useCases/askForHelp')).answerRequest(
        ports,
        request,
        status,
      ),

    keepDraft: async (sessionKey, words) => (await drafts()).keepDraft(sessionKey, words),
    dropDraft: async (sessionKey, draftKey) => (await drafts()).dropDraft(sessionKey, draftKey),
    draftsOf: async (sessionKey) => (await drafts()).draftsOf(sessionKey),

    openTrustData: async () => (await trust()).openTrustData(),
    saveSchool: async (school) => (await trust()).saveSchool(school),
    saveSchoolYear: async (draft) => (await trust()).saveSchoolYear(draft),
    findInDirectory: async (text) => (await trust()).findInDirectory(text),
    savePerson: async (draft) => (await trust()).savePerson(draft),
    saveSettings: async (draft) => (await trust()).saveSettings(draft),
    openPair: async (draft) => (await trust()).openPair(draft),
    checkAccess: async (input) => (await trust()).checkAccess(input),
    checkEveryFolder: async (run) => (await trust()).checkEveryFolder(run),
    repairAccess: async (findings, onProgress) => (await trust()).repairAccess(findings, onProgress),
    askForChange: async (draft) => (await trust()).askForChange(draft),
    openRequests: async () => (await trust()).openRequests(),
    foreseeChange: async (draft) => (await trust()).foreseeChange(draft),
    carryOutChange: async (input) => (await trust()).carryOutChange(input),
    declineChange: async (request) => (await trust()).declineChange(request),

    checkSetUp: () => setUp.check(),
    runSetUp: (input) => setUp.run(input),
  };
}
