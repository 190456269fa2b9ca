import { trustDataOf } from '../pages/trustPage';
import { SchoolAtOnce } from '../../src/sessions/handover/ui/SchoolAtOnce';
import { PageHeader } from '../../src/ground/ui/PageHeader';
import * as React from 'react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { AllocationInput } from '../../src/people/rules/allocation';
import { AllocationPage } from '../../src/places/allocation/AllocationPage';
import { ServiceError } from '../../src/ground/rules/ServiceError';
import type { TrustData } from '../../src/people/PeopleService';
import { FilesPage } from '../../src/places/files/FilesPage';
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
      openAllocationCount: () => Promise.resolve(undefined),
      openAllocation: () => Promise.resolve({ ...data, staff: [], isThere: true, mayOpenPairs: true }),
    });
    renderPage(<AllocationPage />, hub.services);
    fireEvent.click((await screen.findAllByRole('button', { name: button }))[0] as Element);
    await fuzzForm({ hub, send, runs });
    cleanup();
  }
}

/** A file of schools, with one whose number is another than here; whatever column holds what; then a whole school. */
export async function fuzzFiles(trust: TrustData): Promise<void> {
  const [first] = trust.catalogue.schools;
  const schools = trust.catalogue.schools.map((school) => ({ ...school, urn: '1' }));
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openTrustData: () => Promise.resolve({ ...trust, catalogue: { ...trust.catalogue, schools } }),
    openAllocation: () => Promise.reject(new ServiceError('forbidden')),
  });
  renderPage(<FilesPage />, hub.services);
  fireEvent.change(await screen.findByLabelText('What the file holds'), { target: { value: 'schools' } });
  const file = new File([`URN,Name\r\n2,${first?.name ?? ''}\r\n3,Larkfield`], 'schools.csv');
  fireEvent.change(screen.getByLabelText('File (CSV or Excel)'), { target: { files: [file] } });
  await screen.findByLabelText(/it is the same school with a new number$/);
  await fuzzForm({ hub, runs: 4 });
  cleanup();
  await fuzzSchool();
}

/** Beside them: which school, what happens, from which day, and why sessions are cancelled. */
async function fuzzSchool(): Promise<void> {
  const hub = new RefusingHub({ openHome: () => Promise.resolve(hannahHome()) });
  renderPage(
    <>
      <PageHeader title="Schools and people" />
      <SchoolAtOnce data={trustDataOf({ mayOpenPairs: true })} onSaved={() => undefined} />
    </>,
    hub.services,
  );
  await screen.findByRole('combobox', { name: 'Which school?' });
  await fuzzForm({ hub, send: /^See who gains and who loses$/, runs: 4 });
}
