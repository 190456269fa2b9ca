import * as React from 'react';
import { screen, within } from '@testing-library/react';
import { CoverEnding } from '../../../../src/sessions/handover/ui/CoverEnding';
import { hannahHome } from '../../../builders/hannahHome';
import { pairOf } from '../../../builders/pairOf';
import { superviseeRowOf } from '../../../builders/superviseeRowOf';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';

const rowUntil = (superviseeName: string, until: number | undefined) =>
  superviseeRowOf({ pair: pairOf({ superviseeName, superviseeKey: superviseeName, pairKey: superviseeName, until }) });

test('whoever covers reads for whom, until when, that it does not end by itself, and is led to them', () => {
  const supervisees = [
    rowUntil('Priya Nair', 20261127),
    rowUntil('Leon Marsh', 20261120),
    rowUntil('Amy Frost', undefined),
  ];
  renderPage(<CoverEnding view={hannahHome({ supervisees, everySupervisee: supervisees })} />, pretend());
  const cover = within(screen.getByRole('region', { name: 'Cover comes to its end' }));
  expect(cover.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'You cover for the supervision of Leon MarshIt was meant until 20 November 2026, and goes on. Ask a record keeper for the change on their page.Open',
    'You cover for the supervision of Priya NairIt is meant until 27 November 2026. It does not end by itself. Ask a record keeper for the change on their page.Open',
  ]);
  expect(cover.getByRole('link', { name: 'Open Leon Marsh' }).getAttribute('href')).toContain('person/Leon%20Marsh');
});

test('where no cover comes to its end, nothing is drawn', () => {
  const supervisees = [rowUntil('Priya Nair', 20270319)];
  renderPage(<CoverEnding view={hannahHome({ supervisees, everySupervisee: supervisees })} />, pretend());
  expect(screen.queryByRole('region', { name: 'Cover comes to its end' })).toBeNull();
});
