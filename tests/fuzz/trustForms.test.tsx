import * as React from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import { HoldersSection } from '../../src/access/ui/HoldersSection';
import { TakeOverSection } from '../../src/access/ui/TakeOverSection';
import type { TrustData } from '../../src/people/PeopleService';
import { FactOnlyView } from '../../src/sessions/help/ui/FactOnlyView';
import { OwnPlanPage } from '../../src/sessions/help/ui/OwnPlanPage';
import { roomOf } from '../builders/roomOf';
import { AskForChange } from '../../src/sessions/handover/ui/AskForChange';
import { AskForPair } from '../../src/sessions/handover/ui/AskForPair';
import { TrustPage } from '../../src/places/schoolsAndPeople/TrustPage';
import { openHub } from '../pages/openHub';
import { belongingOf } from '../builders/belongingOf';
import { catalogueOf } from '../builders/catalogueOf';
import { differingTakeOver } from '../builders/differingTakeOver';
import { firstRunOf } from '../builders/firstRunOf';
import { hannahHome } from '../builders/hannahHome';
import { membersMayEdit } from '../builders/membersMayEdit';
import { meterWith } from '../builders/meterWith';
import { mySupervisionOf } from '../builders/mySupervisionOf';
import { offerOf } from '../builders/offerOf';
import { pairOf } from '../builders/pairOf';
import { priyaHome } from '../builders/priyaHome';
import { sessionOf } from '../builders/sessionOf';
import { setUpReportOf } from '../builders/setUpReportOf';
import { superviseeRowOf } from '../builders/superviseeRowOf';
import { today } from '../morning';
import { hannah, priya } from '../people';
import { renderPage } from '../pages/renderPage';
import { fuzzAllocation, fuzzFiles } from './fuzzAllocation';
import { leaverAsked } from './leaverAsked';
import { fuzzForm } from './fuzzForm';
import { fuzzKeeperSearch } from './fuzzKeeperSearch';
import { fuzzedPlaces as places } from './fuzzedPlaces';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';
import type { CalendarView } from '../../src/places/calendar/CalendarService';
import type { SetUpReport } from '../../src/setUp/SetUpService';

const catalogue = catalogueOf();
const folders = ['access', 'app', 'ground/ui/forms', 'people', 'places', 'sessions/handover', 'sessions/help', 'setUp'];
const setUpWith = (report: SetUpReport): RefusingHub =>
  new RefusingHub({
    openHome: () => Promise.resolve(priyaHome({ belonging: belongingOf({ administers: true }) })),
    checkSetUp: () => Promise.resolve(report),
  });
const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
};
const openHome = (): ReturnType<RefusingHub['services']['openHome']> => Promise.resolve(hannahHome());
expectNothingUnhandled();
describe('every form about the trust and its people stands whatever is typed, and says why it was refused', () => {
  const everybody = [
    hannah,
    priya,
    ...Array.from({ length: 10 }, (_, index) => ({ ...priya, key: `person-${index}`, name: `Person ${index}` })),
  ];
  const data: TrustData = {
    mayEdit: true,
    mayOpenPairs: true,
    today,
    people: [hannah, priya],
    pairs: [pairOf()],
    ended: [],
    leftOut: [],
    requests: [leaverAsked],
    catalogue: { ...catalogue, ...startingCatalogue, schools: catalogue.schools, settings: catalogue.settings },
  };
  const nothing = { access: undefined, undecided: [], waiting: [], cancelled: [] };
  const openTrust = (value = data): RefusingHub => {
    const hub = new RefusingHub({
      openHome,
      roleEditions: () => Promise.resolve([]),
      openTrustData: () => Promise.resolve(value),
      foreseeChange: () =>
        Promise.resolve({
          ending: [pairOf()],
          sessions: [sessionOf()],
          sealed: 2,
          unsigned: 1,
          openActions: 2,
          actionsToHandOver: [{ ownerName: 'Priya Nair', dueDay: undefined }],
          withoutSupervisor: ['Priya Nair'],
          inOutlookOf: ['Hannah Okafor'],
          ...nothing,
        }),
    });
    renderPage(<TrustPage />, hub.services);
    return hub;
  };

  test.each([
    ['Add a school', 'Add a school', 16],
    ['Term dates of Ottersby Primary', 'Term dates of Ottersby Primary', 6],
    ['Change Priya Nair', 'Change Priya Nair', 10],
    ['Open a pair', 'Open a pair', 16],
    ['Change the supervisors of: Class teacher', 'Supervisors of: Class teacher', 8],
    [/^Change: Trust-level supervision/, 'Kind of session: Trust-level supervision', 12],
    ['Change: Settings', 'Settings', 12],
    ['Change: When a session is late', 'When a session is late', 8],
    ['Change: Who takes debriefs', 'Who takes debriefs', 8],
    ['Change: Further support', 'Further support', 8],
    ['Change: Reasons for supervision', 'Reasons for supervision', 8],
    ['Add a kind', 'Add a kind of session', 8],
    ['Change or end the pair of Priya Nair', 'Change the pair of Priya Nair', 16],
    [/^Look and decide/, 'Priya Nair has left.', 12],
  ])('%s', async (button, form, runs) => {
    const hub = openTrust();
    await press(button);
    await screen.findByRole('form', { name: form });
    if (/^(When a session|Who takes|Term dates)/.test(form)) await press(/^Add a (step|line|closed day)$/);
    if (form.startsWith('Term dates')) await press('Bring in dates');
    if (form.startsWith('Kind of session')) {
      await press('Add a step before it');
      const units = await screen.findAllByRole('combobox', { name: /^(After that, how|How) often/ });
      for (const unit of units) fireEvent.change(unit, { target: { value: 'timesAYear' } });
    }
    await fuzzForm({ hub, send: /^(Save|Open the pair$|Carry it out|See wh)/, runs });
  });

  test('somebody new to the trust', async () => {
    const hub = openTrust();
    await press('Add a person');
    await fuzzForm({ hub, send: /^(Find|Search|Save)/, runs: 8 });
    await press('Enter by hand');
    await fuzzForm({ hub, send: /^Save$/, runs: 12 });
  });

  test('several people at once', async () => {
    const hub = openTrust();
    const found = { key: 'nia', name: 'Nia Frost', signInName: 'nia@example', mail: '' };
    const line = { line: 1, who: 'Nia', roleKey: '', schoolKey: '', people: [found], isExact: false };
    hub.services.lookUpPeople = () => Promise.resolve({ readable: true, found: [line], here: [] });
    await press('Add several');
    fireEvent.change(await screen.findByLabelText(/^People, one a line/), { target: { value: 'Nia' } });
    await press('Look them up');
    await screen.findByRole('combobox', { name: 'School of Nia' });
    await fuzzForm({ hub, send: /^(Look them up|Save \d.*)$/, runs: 10 });
  });

  test('why supervision is due to somebody, and from whom', () => fuzzAllocation({ ...data, people: everybody }));
  test('what stands in which column of a file, and what becomes of a whole school', () => fuzzFiles(data));

  test('somebody who has left or moved, among many', async () => {
    const ended = everybody.map(({ key, name }) =>
      pairOf({ key, pairKey: key, status: 'ended', superviseeName: name, lastDay: 20260831 }),
    );
    const hub = openTrust({ ...data, people: everybody, ended });
    fireEvent.click(await screen.findByText('Show 12 pairs that ended'));
    fireEvent.change(await screen.findByLabelText('Person'), { target: { value: 'priya' } });
    await fuzzForm({ hub, runs: 4 });
    fireEvent.change(await screen.findByLabelText('Person'), { target: { value: 'priya' } });
    await press('Left or moved');
    await fuzzForm({ hub, send: /^Carry it out$/, runs: 8 });
  });

  test('what a supervisor asks for', async () => {
    const hub = new RefusingHub({
      openHome,
      openRequests: () => Promise.resolve([]),
      schools: () => Promise.resolve(data.catalogue.schools),
      openTrustData: () => Promise.resolve(data),
    });
    renderPage(
      <>
        <h1>Person</h1>
        <AskForChange pair={pairOf()} />
        <AskForPair supervisor="anybody" />
      </>,
      hub.services,
    );
    await press('Ask for a change');
    await press('Ask for a new pair');
    await screen.findByRole('form', { name: 'Ask for a new pair' });
    await fuzzForm({ hub, send: /^Ask$/ });
  });
});

describe('so does every other field', () => {
  test('somebody looked for among many', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      superviseeRowOf({ pair: pairOf({ key: `person-${index}`, superviseeName: `Person ${index}` }) }),
    );
    const hub = new RefusingHub({ openHome, listPeople: () => Promise.resolve(rows) });
    openHub(hub.services, { place: 'people' });
    await screen.findByRole('searchbox', { name: 'Find a person' });
    await fuzzForm({ hub, runs: 6 });
  });

  test('something to raise and an action ticked, on Home', async () => {
    const hub = new RefusingHub({ openHome: () => Promise.resolve(priyaHome()) });
    openHub(hub.services);
    await screen.findByRole('heading', { level: 1, name: /Priya/ });
    await screen.findByRole('button', { name: /^(Add|Add to the agenda)$/ });
    await fuzzForm({ hub, send: /^(Add|Add to the agenda)$/ });
  });

  test('whom to ask for a debrief', async () => {
    const other = mySupervisionOf({
      pair: pairOf({ key: 'row-9', pairKey: 'pair-9', supervisorKey: 'dele', supervisorName: 'Dele Adeyemi' }),
    });
    const hub = new RefusingHub({ openHome: () => Promise.resolve(priyaHome({ mine: [mySupervisionOf(), other] })) });
    openHub(hub.services);
    await press('Debrief');
    await screen.findByRole('dialog');
    await fuzzForm({ hub, send: /^Ask now$/ });
  });

  test('whose calendar to look at', async () => {
    const view: CalendarView = {
      schools: catalogue.schools,
      several: true,
      schoolKey: 'ottersby',
      halfTerms: [{ name: 'autumn2', firstDay: 20261102, lastDay: 20261218, now: true }],
      rows: [
        { offer: offerOf(), cells: [{ held: 1, booked: 1, planned: 0, missed: 0, due: undefined, next: undefined }] },
      ],
    };
    const hub = new RefusingHub({ openHome, openCalendar: () => Promise.resolve(view) });
    openHub(hub.services, { place: 'calendar', view: 'year' });
    await screen.findByRole('combobox');
    await fuzzForm({ hub, runs: 4 });
  });
  test('which of all records a keeper looks for', fuzzKeeperSearch);
  test('which records to look for', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => ({
      session: sessionOf({ key: `s${index}`, status: 'sealed' }),
      offerTitle: 'Responsive supervision',
      withName: `Person ${index}`,
      iSupervise: true,
      waitsForMe: false,
      toSign: index === 0 ? [{ isMe: false, name: 'Person 0' }] : [],
    }));
    const hub = new RefusingHub({
      openHome,
      listRecords: () => Promise.resolve(rows),
      recordYears: () => Promise.resolve(['2026-27', '2025-26']),
      checkSeals: () => Promise.resolve(new Map()),
    });
    openHub(hub.services, { place: 'records' });
    await screen.findByRole('searchbox', { name: 'Person' });
    await fuzzForm({ hub, runs: 4 });
  });
  test.each(places)('%s', (_, fuzz) => fuzz());
  test('what differs before a pair of the first release is taken over', async () => {
    const hub = new RefusingHub({ openHome, lookAtTakingOver: () => Promise.resolve([differingTakeOver()]) });
    renderPage(
      <>
        <h1>Taking over</h1>
        <TakeOverSection />
      </>,
      hub.services,
    );
    await press('Compare rights, seals and rows');
    await screen.findAllByRole('radio');
    await fuzzForm({ hub, runs: 4 });
  });

  test('whom an administrator puts among the editors, by a sign-in name', async () => {
    const hub = new RefusingHub({
      openHome,
      readHolders: () => Promise.resolve({ groups: [{ group: 'editors', holders: [] }], administrators: [] }),
    });
    renderPage(
      <>
        <h1>Groups</h1>
        <HoldersSection onChanged={() => undefined} />
      </>,
      hub.services,
    );
    await press('Add an editor');
    await press('Enter by hand');
    await screen.findByLabelText(/^Sign-in name/);
    await fuzzForm({ hub, runs: 4 });
  });

  test('what Set-up may leave as it is', async () => {
    const hub = setUpWith({ ...setUpReportOf(), site: [membersMayEdit] });
    openHub(hub.services, { place: 'setUp' });
    await screen.findByRole('checkbox');
    await fuzzForm({ hub, runs: 4 });
  });

  test('whom to choose as a record keeper', async () => {
    const hub = setUpWith({ ...setUpReportOf(), firstRun: firstRunOf({ keepers: [] }) });
    openHub(hub.services, { place: 'setUp' });
    await screen.findByRole('searchbox', { name: 'Find a record keeper' });
    await fuzzForm({ hub, send: /^(Find|Find a lead|Find a record keeper)$/, runs: 6 });
  });

  test('the list an administrator copies by hand', async () => {
    const report: SetUpReport = {
      ...setUpReportOf(),
      findings: [{ kind: 'list', name: '<img src=x onerror="window.broken=1">', problem: 'missing', repairable: true }],
    };
    const hub = setUpWith(report);
    openHub(hub.services, { place: 'setUp' }, { kind: 'teams', copyText: () => Promise.reject(new Error('refused')) });
    await press('Copy the list');
    await screen.findByRole('textbox');
    await fuzzForm({ hub, runs: 3 });
  });
});

describe('what is kept of a debrief', () => {
  const debrief = offerOf({ key: 'debrief', title: 'Debriefing', kind: 'debrief' });
  test('that it did not happen', async () => {
    const hub = new RefusingHub({ openHome });
    renderPage(
      <FactOnlyView
        room={roomOf({ offer: debrief, session: sessionOf({ day: 20261120 }) })}
        onAgain={() => undefined}
      />,
      hub.services,
    );
    await screen.findByRole('radio', { name: 'Another time is better' });
    await fuzzForm({ hub, send: /^It (took place|did not happen)$/, runs: 6 });
  });

  test('a message of one’s own about a late session', async () => {
    const { catalogue: known } = priyaHome();
    const step = { title: 'Speak with your supervisor', to: 'supervisor' as const, personKey: '', afterDays: 0 };
    const pair = pairOf({ supervisorKey: hannah.key });
    const mine = [mySupervisionOf({ pair, next: undefined, meter: meterWith({ overdueSince: 20261023 }) })];
    const late = async () =>
      priyaHome({ mine, catalogue: { ...known, settings: { ...known.settings, lateSteps: [step] } } });
    const hub = new RefusingHub({ openHome: late, findPeople: async () => [hannah], readLate: async () => [] });
    openHub(hub.services, { place: 'entitlement', pairKey: pair.pairKey });
    await press(/^See the words/);
    await fuzzForm({ hub, send: /^I have sent it$/, runs: 4 });
  });
  test('a plan of one’s own', async () => {
    const hub = new RefusingHub({ openHome, readOwnPlan: () => Promise.resolve(undefined) });
    renderPage(<OwnPlanPage />, hub.services);
    await screen.findByLabelText('Today, I will');
    await fuzzForm({ hub, send: /^Keep it$/, runs: 6 });
  });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
