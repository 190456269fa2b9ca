import type { HubServices } from '../../src/services/HubServices';

/** A use case a test did not expect to be called: the view must not ask for it, and if it does the test says so. */
const unexpected = (name: keyof HubServices) => (): Promise<never> =>
  Promise.reject(new Error(`The view called ${name}, which this test did not expect`));

/** Use cases for one test: those given, and a plain refusal for every other. */
export function fakeHub(given: Partial<HubServices> = {}): HubServices {
  return {
    openHome: unexpected('openHome'),
    listPeople: unexpected('listPeople'),
    openPerson: unexpected('openPerson'),
    startBooking: unexpected('startBooking'),
    findTimes: unexpected('findTimes'),
    planRepeats: unexpected('planRepeats'),
    peopleAround: unexpected('peopleAround'),
    findAlong: unexpected('findAlong'),
    bookSession: unexpected('bookSession'),
    moveSession: unexpected('moveSession'),
    cancelSession: unexpected('cancelSession'),
    finishBooking: unexpected('finishBooking'),
    calendarFile: unexpected('calendarFile'),
    // Home always asks Outlook once it stands; by default Outlook knows nothing newer
    refreshFromOutlook: (sessions) =>
      Promise.resolve({ sessions, troubles: [], names: {}, changed: false, whole: true }),
    followOutlook: () => Promise.resolve(),
    repairOutlook: unexpected('repairOutlook'),
    answerProposal: unexpected('answerProposal'),
    finishUnfinished: unexpected('finishUnfinished'),
    openSession: unexpected('openSession'),
    addAgendaItem: unexpected('addAgendaItem'),
    saveNote: unexpected('saveNote'),
    saveCase: unexpected('saveCase'),
    saveAction: unexpected('saveAction'),
    setActionStatus: unexpected('setActionStatus'),
    finishSession: unexpected('finishSession'),
    listRecords: unexpected('listRecords'),
    checkSeals: unexpected('checkSeals'),
    openRecord: unexpected('openRecord'),
    signRecord: unexpected('signRecord'),
    sendBack: unexpected('sendBack'),
    addToRecord: unexpected('addToRecord'),
    verifyRecord: unexpected('verifyRecord'),
    exportRecord: unexpected('exportRecord'),
    askForHelp: unexpected('askForHelp'),
    answerRequest: unexpected('answerRequest'),
    openCalendar: unexpected('openCalendar'),
    openOverview: unexpected('openOverview'),
    // a device that keeps what it is given; tests of drafts bring their own
    keepDraft: () => Promise.resolve(true),
    dropDraft: () => Promise.resolve(),
    draftsOf: () => Promise.resolve([]),
    sweepDevice: () => Promise.resolve(),
    openTrustData: unexpected('openTrustData'),
    saveSchool: unexpected('saveSchool'),
    saveSchoolYear: unexpected('saveSchoolYear'),
    findInDirectory: unexpected('findInDirectory'),
    savePerson: unexpected('savePerson'),
    saveSettings: unexpected('saveSettings'),
    openPair: unexpected('openPair'),
    checkAccess: unexpected('checkAccess'),
    checkEveryFolder: unexpected('checkEveryFolder'),
    repairAccess: unexpected('repairAccess'),
    askForChange: unexpected('askForChange'),
    openRequests: unexpected('openRequests'),
    foreseeChange: unexpected('foreseeChange'),
    carryOutChange: unexpected('carryOutChange'),
    declineChange: unexpected('declineChange'),
    checkSetUp: unexpected('checkSetUp'),
    runSetUp: unexpected('runSetUp'),
    ...given,
  };
}
