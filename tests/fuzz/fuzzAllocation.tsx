import * as React from 'react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { AllocationInput } from '../../src/people/rules/allocation';
import { AllocationPage } from '../../src/places/allocation/AllocationPage';
import { hannahHome } from '../builders/hannahHome';
import { renderPage } from '../pages/renderPage';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

/** Both forms of the page, each on a page of its own: one that is filled in asks before it is left. */
export async function fuzzAllocation(data: Omit<AllocationInput, 'staff'>): Promise<void> {
  for (const [button, send, runs] of [
    ['Change what is entered about Person 1', /^Save$/, 10],
    ['Find a supervisor for Person 1', /^Ask for this pair$/, 6],
  ] as const) {
    const hub = new RefusingHub({
      openHome: () => Promise.resolve(hannahHome()),
      openAllocation: () => Promise.resolve({ ...data, staff: [], isThere: true, mayOpenPairs: true }),
    });
    renderPage(<AllocationPage />, hub.services);
    fireEvent.click((await screen.findAllByRole('button', { name: button }))[0] as Element);
    await fuzzForm({ hub, send, runs });
    cleanup();
  }
}
