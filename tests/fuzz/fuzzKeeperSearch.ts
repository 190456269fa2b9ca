import { screen } from '@testing-library/react';
import { belongingOf } from '../builders/belongingOf';
import { hannahHome } from '../builders/hannahHome';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

/** A record keeper's search over all records, and the draw of a sample, filled with whatever can be typed or chosen. */
export async function fuzzKeeperSearch(): Promise<void> {
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome({ belonging: belongingOf({ keeps: true }) })),
    listRecords: () => Promise.resolve([]),
    recordYears: () => Promise.resolve([]),
    findEveryRecord: () => Promise.resolve({ years: ['2026-27'], year: '2026-27', rows: [], people: [] }),
    lastSample: () => Promise.resolve({ today: 20261123, last: undefined, years: ['2026-27'], nextBy: undefined }),
  });
  openHub(hub.services, { place: 'records' });
  await screen.findByRole('search', { name: 'Every record, for record keepers' });
  await screen.findByRole('form', { name: 'A random sample' });
  await fuzzForm({ hub, send: /^(Search|Draw)$/, runs: 8 });
}
