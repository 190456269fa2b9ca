import { cleanup, screen } from '@testing-library/react';
import { hannahHome } from '../builders/hannahHome';
import { policiesViewOf, policyDeskOf, policyOf, readersViewOf } from '../builders/policyOf';
import { openHub } from '../pages/openHub';
import { personOf } from '../builders/personOf';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

const openHome = (): ReturnType<RefusingHub['services']['openHome']> => Promise.resolve(hannahHome());

/** Words to look for, the signature, the register of a document, and whom to look for among many who have not signed. */
export async function fuzzPolicies(): Promise<void> {
  const all = new RefusingHub({ openHome, openPolicies: () => Promise.resolve(policiesViewOf()) });
  openHub(all.services, { place: 'policies' });
  await screen.findByRole('searchbox');
  await fuzzForm({ hub: all, runs: 4 });
  cleanup();

  openHub(all.services, { place: 'policies', path: ['protection'] });
  await screen.findByRole('button', { name: /^Sign/ });
  await fuzzForm({ hub: all, send: /^Sign/, runs: 4 });
  cleanup();

  const desk = new RefusingHub({ openHome, openPolicyDesk: () => Promise.resolve(policyDeskOf()) });
  openHub(desk.services, { place: 'policies', path: ['desk', '1'] });
  await screen.findByRole('button', { name: 'Save to the register' });
  await fuzzForm({ hub: desk, send: /^Save to the register$/, runs: 8 });
  cleanup();

  const rows = Array.from({ length: 12 }, (_, index) => ({
    person: personOf({ key: `person-${index}`, name: `Person ${index}` }),
    reading: undefined,
  }));
  const readers = new RefusingHub({
    openHome,
    openReaders: () => Promise.resolve(readersViewOf({ document: policyOf(), rows })),
  });
  openHub(readers.services, { place: 'policies', path: ['protection', 'readers'] });
  await screen.findByRole('searchbox');
  await fuzzForm({ hub: readers, runs: 4 });
}
