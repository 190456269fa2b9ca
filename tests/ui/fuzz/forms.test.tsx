import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { startingCatalogue } from '../../../sharepoint/content/startingCatalogue';
import type { HubServices } from '../../../src/services/HubServices';
import { sessionRoom } from '../../../src/strings/en/sessionRoom';
import { BookingPage } from '../../../src/ui/booking/BookingPage';
import { ChangeSessionPage } from '../../../src/ui/booking/ChangeSessionPage';
import { RecordPage } from '../../../src/ui/record/RecordPage';
import { SessionRoomPage } from '../../../src/ui/sessionRoom/SessionRoomPage';
import { TrustPage } from '../../../src/ui/trust/TrustPage';
import { bookingStart, recordToSign, room, sealedRecord, session } from '../builders';
import { openHub } from '../openHub';
import { catalogue, hannahHome, pair, priyaHome, hannah, priya, today } from '../people';
import { renderPage } from '../renderPage';
import { atCase, goTo } from '../roomHarness';
import { RefusingHub, fuzzForm } from './fuzzForm';

const target = { code: 'k7m4p2xa' };
const standing = async (): Promise<void> => undefined;
const press = async (name: string | RegExp): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })); };
const noisy = (): void => { expect(unhandled).toEqual([]); };

const unhandled: unknown[] = [];
const note = (reason: unknown): void => { unhandled.push(reason); };
beforeAll(() => { process.on('unhandledRejection', note); window.addEventListener('error', note); });
afterAll(() => { process.off('unhandledRejection', note); window.removeEventListener('error', note); });
beforeEach(() => { unhandled.length = 0; });
afterEach(noisy);

function at(page: React.ReactElement, given: Partial<HubServices>): RefusingHub {
  const hub = new RefusingHub(given);
  renderPage(page, hub.services);
  return hub;
}

describe('every form stands whatever is typed, and says why it was refused', () => {
  const openRoom = async (value: ReturnType<typeof room>): Promise<RefusingHub> => {
    const hub = at(<SessionRoomPage target={target} />, { openSession: () => Promise.resolve(value) });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(sessionRoom.pageTitle));
    return hub;
  };

  test('notes, actions and what is to be raised', async () => {
    const hub = await openRoom(room({ session: session({ status: 'booked' }) }));
    await press('Add an action');
    await fuzzForm({ hub, ready: standing, send: /^(Add to the agenda|Try now)$/ });
  });

  test('a case, its actions and the line for the child\'s file', async () => {
    const hub = await openRoom(room(atCase));
    await press('Add an action');
    await fuzzForm({ hub, ready: standing, send: /^(Add to the agenda|Copy for CPOMS|Another case)$/, runs: 15 });
  });

  test('finishing a session', async () => {
    const hub = await openRoom(room());
    goTo(/13\. Date/);
    await fuzzForm({ hub, ready: standing, send: /^Sign and send/ });
  });

  test('signing, commenting and sending back', async () => {
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(recordToSign()) });
    await screen.findByRole('radio', { name: 'Yes' });
    await fuzzForm({ hub, ready: standing, send: /^(Sign as|Send back)/ });
  });

  test('adding to a record', async () => {
    const hub = at(<RecordPage target={target} />, { openRecord: () => Promise.resolve(sealedRecord()) });
    await press('Add to the record');
    await fuzzForm({ hub, ready: standing, send: /^Add it$/ });
  });

  test('booking', async () => {
    const hub = at(<BookingPage />, { startBooking: () => Promise.resolve(bookingStart()), findTimes: () => Promise.resolve({ calendarsKnown: false, days: [] }), planRepeats: () => Promise.resolve([]) });
    await screen.findByLabelText('Kind of session');
    await fuzzForm({ hub, ready: standing, send: /^Book/ });
  });

  test('moving and cancelling', async () => {
    const hub = at(<ChangeSessionPage target={target} />, { openSession: () => Promise.resolve(room({ session: session({ status: 'booked' }) })) });
    await screen.findByLabelText(/^New date/);
    await fuzzForm({ hub, ready: standing, send: /^(Move|Cancel) the session$/ });
  });

  const data = { mayEdit: true, mayOpenPairs: true, today, people: [hannah, priya], pairs: [pair()], ended: [], requests: [], catalogue: { ...catalogue, ...startingCatalogue, schools: catalogue.schools, settings: catalogue.settings } };
  test.each(['Add a school', 'Term dates of Ottersby Primary', 'Change Priya Nair', 'Open a pair'])('%s', async (name) => {
    const hub = at(<TrustPage />, { openHome: () => Promise.resolve(hannahHome()), openTrustData: () => Promise.resolve(data) });
    await press(name);
    await screen.findByRole('form', { name });
    await fuzzForm({ hub, ready: standing, send: /^(Save|Open the pair|Find|Search)$/ });
  });

  test('somebody new to the trust', async () => {
    const hub = at(<TrustPage />, { openHome: () => Promise.resolve(hannahHome()), openTrustData: () => Promise.resolve(data) });
    await press('Add a person');
    await fuzzForm({ hub, ready: standing, send: /^(Find|Search|Save)/, runs: 10 });
    await press('Enter by hand');
    await fuzzForm({ hub, ready: standing, send: /^Save$/ });
  });

  test('something to raise, on Home', async () => {
    const hub = new RefusingHub({ openHome: () => Promise.resolve(priyaHome()) });
    openHub(hub.services);
    await screen.findByRole('heading', { level: 1, name: /Priya/ });
    await fuzzForm({ hub, ready: standing, send: /^(Add|Add to the agenda)$/ });
  });
});
