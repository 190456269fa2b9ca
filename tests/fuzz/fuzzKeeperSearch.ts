import { fireEvent, screen } from '@testing-library/react';
import type { AllocationData } from '../../src/people/AllocationService';
import { belongingOf } from '../builders/belongingOf';
import { catalogueOf } from '../builders/catalogueOf';
import { hannahHome } from '../builders/hannahHome';
import { today } from '../morning';
import { hannah, priya } from '../people';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

const allocation: AllocationData = {
  catalogue: catalogueOf(),
  today,
  people: [hannah, priya],
  staff: [],
  pairs: [],
  isThere: true,
  mayOpenPairs: true,
};

/** A record keeper's search over all records, the draw of a sample and what is held about somebody, filled with whatever can be typed or chosen. */
export async function fuzzKeeperSearch(): Promise<void> {
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ keeps: true }) })),
    listRecords: () => Promise.resolve([]),
    recordYears: () => Promise.resolve([]),
    findEveryRecord: () => Promise.resolve({ years: ['2026-27'], year: '2026-27', rows: [], people: [] }),
    openAllocation: () => Promise.resolve(allocation),
    lastSample: () => Promise.resolve({ today: 20261123, last: undefined, years: ['2026-27'], nextBy: undefined }),
  });
  openHub(hub.services, { place: 'records' });
  await screen.findByRole('search', { name: 'Every record, for record keepers' });
  await screen.findByRole('form', { name: 'A random sample' });
  fireEvent.click(await screen.findByRole('button', { name: 'Gather it' }));
  await screen.findByRole('form', { name: 'What is held about one person' });
  fireEvent.click(screen.getByRole('button', { name: 'Add a pause' }));
  await fuzzForm({ hub, send: /^(Search|Draw|Write the lines and gather)$/, runs: 12 });
}
