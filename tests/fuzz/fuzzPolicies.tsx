import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { PolicyPartView } from '../../src/library/PolicyPartService';
import { usePolicyPartService } from '../../src/library/usePolicyPartService';
import { PoliciesPart } from '../../src/places/policiesPart/PoliciesPart';
import { hannahHome } from '../builders/hannahHome';
import {
  colleagueOf,
  policiesViewOf,
  policyDeskOf,
  policyEntryOf,
  policyOf,
  readersViewOf,
} from '../builders/policyOf';
import { today } from '../morning';
import { openHub } from '../pages/openHub';
import { personOf } from '../builders/personOf';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

const openHome = (): ReturnType<RefusingHub['services']['openHome']> => Promise.resolve(hannahHome());

const asked = policyOf({
  questions: [{ key: 'one', question: 'Whom?', answer: 'The deputy', others: ['Later'], why: 'Today.', page: '5' }],
});

const part: PolicyPartView = { today, entries: [policyEntryOf()], unknown: 0, isThere: true };

/** Words to look for, also in the web part, questions, the register of a document, and whom to look for among many who have not signed. */
export async function fuzzPolicies(): Promise<void> {
  const all = new RefusingHub({ openHome, openPolicies: () => Promise.resolve(policiesViewOf()) });
  openHub(all.services, { place: 'policies' });
  await screen.findByRole('searchbox');
  await fuzzForm({ hub: all, runs: 4 });
  cleanup();

  openHub(
    new RefusingHub({
      openHome,
      openPolicies: () => Promise.resolve(policiesViewOf({ entries: [policyEntryOf({ document: asked })] })),
    }).services,
    { place: 'policies', path: ['protection'] },
  );
  await screen.findByRole('radiogroup');
  await fuzzForm({ hub: all, runs: 4 });
  cleanup();

  const documents = [asked];
  const desk = new RefusingHub({ openHome, openPolicyDesk: () => Promise.resolve(policyDeskOf({ documents })) });
  openHub(desk.services, { place: 'policies', path: ['desk', '1'] });
  await screen.findByRole('button', { name: 'Save to the register' });
  await fuzzForm({ hub: desk, send: /^Save to the register$/, runs: 8 });
  cleanup();

  const rows = Array.from({ length: 12 }, (_, index) => ({
    person: colleagueOf(personOf({ key: `person-${index}`, name: `Person ${index}` })),
    reading: undefined,
    dueDay: 20261128,
    isNew: index === 0,
  }));
  const readers = new RefusingHub({
    openHome,
    openReaders: () => Promise.resolve(readersViewOf({ document: policyOf(), rows })),
  });
  openHub(readers.services, { place: 'policies', path: ['protection', 'readers'] });
  await screen.findByRole('searchbox');
  await fuzzForm({ hub: readers, runs: 4 });
  cleanup();

  const given = usePolicyPartService.give(() => Promise.resolve({ readPolicies: () => Promise.resolve(part) }));
  render(
    <>
      <h1>A page of the site</h1>
      <PoliciesPart services={[given]} hubUrl="https://thistlemere.example/sites/hub/SitePages/Hub.aspx" />
    </>,
  );
  await screen.findByRole('searchbox');
  await fuzzForm({ hub: all, runs: 4 });
}
