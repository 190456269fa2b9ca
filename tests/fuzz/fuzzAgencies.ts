import { act, fireEvent, screen } from '@testing-library/react';
import { agenciesViewOf } from '../builders/agenciesViewOf';
import { hannahHome } from '../builders/hannahHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

/** Entering an agency. */
export async function fuzzAgencies(): Promise<void> {
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openAgencies: () => Promise.resolve(agenciesViewOf({ mayWrite: true })),
  });
  openHub(hub.services, { place: 'support', planKey: 'agencies' });
  const change = await screen.findByRole('button', { name: 'Change Early help hub' });
  await act(async () => {
    fireEvent.click(change);
  });
  await fuzzForm({ hub, send: /^Save$/, runs: 8 });
}
