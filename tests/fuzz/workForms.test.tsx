import * as React from 'react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { EveryService } from '../../src/local/demo/everyService';
import { groupBoundaries } from '../../sharepoint/content/groupBoundaries';
import { promptSets } from '../../sharepoint/content/promptSets';
import { groupMethods } from '../../sharepoint/content/groupMethods';
import { lessonOf } from '../builders/lessonOf';
import { offerOf } from '../builders/offerOf';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { recordStrings as record } from '../../src/sessions/record/en';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { BookingPage } from '../../src/sessions/booking/ui/BookingPage';
import { BookTermPage } from '../../src/sessions/booking/ui/term/BookTermPage';
import { ChangeSessionPage } from '../../src/sessions/booking/ui/ChangeSessionPage';
import { clauses } from '../../sharepoint/content/clauses';
import { agreementStrings as agreement } from '../../src/sessions/papers/en';
import { PageHeader } from '../../src/ground/ui/PageHeader';
import { HandoverNoteSection } from '../../src/sessions/papers/ui/HandoverNoteSection';
import { noteViewOf } from '../builders/noteViewOf';
import { AgreementPage } from '../../src/sessions/papers/ui/AgreementPage';
import { ClausesSection } from '../../src/sessions/papers/ui/ClausesSection';
import { lookStrings as look } from '../../src/sessions/record/ui/look/en';
import { RecordPage } from '../../src/sessions/record/ui/RecordPage';
import { SessionRoomPage } from '../../src/sessions/room/ui/SessionRoomPage';
import { agreementOf, draftOf } from '../builders/agreementOf';
import { beforeLookOf } from '../builders/beforeLookOf';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import { additionOf } from '../builders/additionOf';
import { priya } from '../people';
import { actionOf } from '../builders/actionOf';
import { bookingStartOf } from '../builders/bookingStartOf';
import { halfTermPlanOf } from '../builders/halfTermPlanOf';
import { recordToSign } from '../builders/recordToSign';
import { roomOf } from '../builders/roomOf';
import { disputeOf } from '../builders/disputeOf';
import { sealedRecord } from '../builders/sealedRecord';
import { runningSession } from '../builders/sessionOf';
import { renderPage } from '../pages/renderPage';
import { atCase, goTo } from '../pages/roomHarness';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = [
  'sessions/booking',
  'sessions/learning',
  'sessions/outlook',
  'sessions/papers',
  'sessions/record',
  'sessions/room',
  'sessions/ui',
];
const target = { code: 'k7m4p2xa' };
const press = async (name: string | RegExp): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
};

expectNothingUnhandled();

function at(page: React.ReactElement, given: Partial<EveryService>): RefusingHub {
  const hub = new RefusingHub(given);
  renderPage(page, hub.services);
  return hub;
}

describe('every form of a session stands whatever is typed, and says why it was refused', () => {
  const openRoom = async (value: ReturnType<typeof roomOf>): Promise<RefusingHub> => {
    const hub = at(<SessionRoomPage target={target} />, { openSession: () => Promise.resolve(value) });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(sessionRoom.pageTitle));
    return hub;
  };

  test('notes, actions and what is to be raised', async () => {
    const carried = [
      {
        action: actionOf({ key: 'carried', text: 'Ask early help for a written update', carried: ['a', 'b', 'c'] }),
        timesCarried: 3,
        overdue: true,
        withName: 'Hannah Okafor',
      },
    ];
    const hub = await openRoom(roomOf({ session: runningSession({ status: 'booked' }), carried }));
    await press('Add an action');
    await fuzzForm({ hub, send: /^(Add to the agenda|Try now)$/ });
  });

  test("a case, its actions and the line for the child's file", async () => {
    const hub = await openRoom(roomOf(atCase));
    await press('Add an action');
    await fuzzForm({ hub, send: /^(Add to the agenda|Copy for CPOMS)$/, runs: 10 });
    // each may bring one case more
    await fuzzForm({ hub, send: /^Another case$/, runs: 2 });
  });

  test('preparing, and what was raised', async () => {
    const booked = runningSession({ status: 'booked' });
    const own = additionOf({ key: 'own', question: 'mind' });
    const action = actionOf({ key: 'mine', ownerKey: priya.key });
    const hub = await openRoom(
      roomOf({
        session: booked,
        myRole: 'supervisee',
        additions: [own, additionOf()],
        carried: [{ action, timesCarried: 0, overdue: false, withName: 'Priya Nair' }],
      }),
    );
    await press(/^Change: /);
    await fuzzForm({ hub, send: /^(Let Hannah see|Take back|Save the change)/, runs: 6 });
  });

  test('what was raised, in the session', async () => {
    const hub = await openRoom(roomOf({ additions: [additionOf()] }));
    await fuzzForm({ hub, send: /^Add to the agenda$/, runs: 4 });
  });

  test('what the trust has learned, for the agenda', async () => {
    const hub = at(<SessionRoomPage target={target} />, {
      openSession: () => Promise.resolve(roomOf()),
      openLearning: () => Promise.resolve({ lessons: [lessonOf()], unknown: 1 }),
    });
    await press('Add what the trust has learned');
    await screen.findByRole('button', { name: 'Put it on the agenda' });
    await fuzzForm({ hub, send: /^Put it on the agenda$/, runs: 4 });
  });

  test('a group before it begins', async () => {
    const run = { item: undefined, method: undefined, agreed: [] };
    const day = { run, methods: groupMethods, boundaries: groupBoundaries, before: undefined };
    const hub = await openRoom(roomOf({ offer: offerOf({ kind: 'group' }), group: day, promptSets }));
    await fuzzForm({ hub, send: /^(Priya agreed aloud|Begin without Priya)$/, runs: 6 });
  });

  test('finishing a session', async () => {
    const hub = await openRoom(roomOf());
    goTo(/13\. Date/);
    await fuzzForm({ hub, send: /^Sign and send/ });
  });

  test('signing, commenting and sending back', async () => {
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(recordToSign()) });
    await screen.findByRole('radio', { name: 'Yes' });
    await fuzzForm({ hub, send: /^(Sign as|Send back)/, own: { required: record.chooseAnswer } });
  });

  test('a note for a handover', async () => {
    const hub = at(
      <>
        <PageHeader title="Agreement" />
        <HandoverNoteSection pairKey="pair-1" today={20261123} />
      </>,
      { openHandoverNote: () => Promise.resolve(noteViewOf({ theirs: 'Mondays are hard.' })) },
    );
    await press('See the note');
    await fuzzForm({ hub, send: /^(Save for both|I agree to these words)$/, runs: 4 });
  });

  test('an agreement: a clause, the day of review, signing it', async () => {
    const draft = draftOf({ mayISign: true });
    const hub = at(<AgreementPage pairKey="pair-1" />, {
      openAgreement: () => Promise.resolve(agreementOf({ draft })),
    });
    await press('Change: Where');
    await fuzzForm({ hub, send: /^(Save|Save the day|Sign draft 1)$/, own: { required: agreement.sign.tickFirst } });
  });

  test('a clause in the trust’s words', async () => {
    const [clause] = clauses;
    const edition = clause && { ...clause, since: '2026-04-20T08:00:00.000Z' };
    const page = (
      <>
        <h1>Clauses</h1>
        <ClausesSection onSaved={() => undefined} />
      </>
    );
    const hub = at(page, { clauseEditions: () => Promise.resolve(edition ? [edition] : []) });
    await press(/^Change: What it is for/);
    await fuzzForm({ hub, send: /^Save$/ });
  });

  test('why a record keeper opens what is not theirs', async () => {
    const hub = at(<RecordPage target={target} />, {
      openRecord: () => Promise.reject(new ServiceError('reasonFirst')),
      beforeLook: () => Promise.resolve(beforeLookOf()),
    });
    fireEvent.click(await screen.findByRole('radio', { name: look.reasons.complaint }));
    await fuzzForm({ hub, send: /^Write that down/ });
  });

  test('adding to a record', async () => {
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(sealedRecord()) });
    await press('Add to the record');
    await fuzzForm({ hub, send: /^Add it$/ });
  });

  test('seeing a record otherwise', async () => {
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(sealedRecord()) });
    await press('I see it otherwise');
    await fuzzForm({ hub, send: /^Put it beside the record$/ });
  });

  test('what came of a dispute', async () => {
    const record = sealedRecord({ myRole: 'keeper', disputes: [disputeOf()] });
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(record) });
    await press('What came of it');
    await fuzzForm({ hub, send: /^Write it beside the record$/ });
  });

  const repeats = [
    {
      startsAt: '2027-01-28T14:15:00.000Z',
      endsAt: '2027-01-28T15:00:00.000Z',
      halfTerm: 'spring1' as const,
      clash: false,
      suggested: undefined,
    },
    {
      startsAt: '2027-04-29T14:15:00.000Z',
      endsAt: '2027-04-29T15:00:00.000Z',
      halfTerm: undefined,
      clash: true,
      suggested: { startsAt: '2027-04-29T15:15:00.000Z', endsAt: '2027-04-29T16:00:00.000Z', roomy: true },
    },
  ];
  test("booking at a time of one's own, alongside somebody, for the rest of the year", async () => {
    const hub = at(<BookingPage />, {
      startBooking: () => Promise.resolve(bookingStartOf()),
      findTimes: () => Promise.resolve({ calendarsKnown: false, days: [], notes: [] }),
      planRepeats: () => Promise.resolve(repeats),
    });
    await screen.findByLabelText('Kind of session');
    await press(booking.chooseAnother);
    await press(booking.along.addLabel);
    await fuzzForm({ hub, send: /^Book/, own: { required: booking.chooseTime } });
  });

  test('a half-term in one go', async () => {
    const hub = at(<BookTermPage />, { planHalfTerm: () => Promise.resolve(halfTermPlanOf()) });
    fireEvent.change(await screen.findByLabelText('Where'), { target: { value: 'room' } });
    await fuzzForm({ hub, send: /^(Book|Go on|Try again)/, runs: 8 });
  });

  test('moving and cancelling', async () => {
    const hub = at(<ChangeSessionPage target={target} />, {
      openSession: () => Promise.resolve(roomOf({ session: runningSession({ status: 'booked' }) })),
    });
    await screen.findByLabelText(/^New date/);
    await fuzzForm({ hub, send: /^(Move|Cancel) the session$/ });
  });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
