import { act, fireEvent, screen } from '@testing-library/react';
import { askOf } from '../builders/askOf';
import { dutyViewOf } from '../builders/dutyViewOf';
import { priyaHome } from '../builders/priyaHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { leftOut } from './reached';
import { RefusingHub } from './RefusingHub';
import { expectNothingUnhandled } from './unhandled';

const folders = ['sessions/duty'];

expectNothingUnhandled();

describe('what is asked of whoever is on duty stands whatever is typed', () => {
  test('whoever is on duty, for a colleague', async () => {
    const view = priyaHome();
    const row = { personKey: 'hannah', name: 'Hannah Okafor', weekdays: [], from: 480, to: 1020 };
    const settings = { ...view.catalogue.settings, dutyRota: [row] };
    const hub = new RefusingHub({
      openHome: () => Promise.resolve(priyaHome({ catalogue: { ...view.catalogue, settings } })),
      startDuty: () =>
        Promise.resolve({
          rota: [{ key: 'hannah', name: 'Hannah Okafor' }],
          colleagues: [{ key: 'carys', name: 'Carys Dunmore' }],
          lookedAtFrom: '2026-11-24T08:00:00.000Z',
          isOpen: false,
        }),
    });
    openHub(hub.services);
    const debrief = await screen.findByRole('button', { name: 'Debrief' });
    await act(async () => {
      fireEvent.click(debrief);
    });
    fireEvent.click(await screen.findByRole('radio', { name: 'Whoever is on duty' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'It is for a colleague' }));
    await screen.findByRole('combobox', { name: /^Which colleague/ });
    await fuzzForm({ hub, send: /^Ask now$/, runs: 6 });
  });

  test('a time for a debrief that was taken', async () => {
    const steps = [{ what: 'taken', at: '2026-11-23T09:05:00.000Z', byKey: 'fiona' }] as const;
    const view = dutyViewOf({ role: 'duty', myKey: 'fiona', ask: askOf({ status: 'taken', steps }) });
    const hub = new RefusingHub({
      openHome: () => Promise.resolve(priyaHome()),
      openDutyAsk: () => Promise.resolve(view),
    });
    openHub(hub.services, { place: 'asked', askKey: 'ask-1' });
    await screen.findByLabelText('Time');
    await fuzzForm({ hub, send: /^(Offer this time|It took place)$/, runs: 4 });
  });
});

test('every field of these places was filled in', () => {
  expect(leftOut(folders)).toEqual([]);
});
