import * as React from 'react';
import { screen } from '@testing-library/react';
import { AgreementLinks } from '../../../src/places/records/AgreementLinks';
import { hannahHome } from '../../builders/hannahHome';
import { mySupervisionOf } from '../../builders/mySupervisionOf';
import { pairOf } from '../../builders/pairOf';
import { priyaHome } from '../../builders/priyaHome';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

test('every pair of mine leads to its agreement, with how it stands', async () => {
  const mine = [
    mySupervisionOf({ agreement: { inForce: true, state: 'agreed', sessionNumber: 4 } }),
    mySupervisionOf({ pair: pairOf({ pairKey: 'pair-9', supervisorName: 'Fiona Ashby' }) }),
  ];
  renderPage(<AgreementLinks />, pretend({ openHome: () => Promise.resolve(priyaHome({ mine })) }));
  const links = await screen.findAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['With Hannah Okafor', 'With Fiona Ashby']);
  expect(links[1]?.getAttribute('href')).toBe('#/agreement/pair-9');
  expect(screen.getAllByText('Agreed')).toHaveLength(1);
});

test('of the people I supervise each says how far it is', async () => {
  renderPage(<AgreementLinks />, pretend({ openHome: () => Promise.resolve(hannahHome()) }));
  expect((await screen.findAllByRole('link', { name: /^With/ })).length).toBeGreaterThan(1);
  expect(screen.getAllByText(/^(Agreed|Draft|Due|Missing)/).length).toBeGreaterThan(1);
});
