import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { NextYear } from '../../../src/access/rules/nextYear';
import { NextYearSection } from '../../../src/access/ui/NextYearSection';
import { hannahHome } from '../../builders/hannahHome';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

const scope = {
  key: 'a',
  kind: 'pair',
  recordClass: 'signed',
  offerKey: 'dsl',
  schoolKey: '',
  cadence: '',
  firstDay: 20260901,
  lastDay: undefined,
  shards: ['2026-27'],
  before: '',
  members: [],
} as const;
const still: NextYear = {
  year: '2027-28',
  open: [{ scope, names: ['Hannah Okafor', 'Priya Nair'] }],
  opened: 3,
  print: 'a',
};

it('names whose folders are opened before the press, and says what came of it', async () => {
  let found = still;
  const opened: string[] = [];
  renderPage(
    <NextYearSection year="2027-28" />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      lookAtNextYear: () => Promise.resolve(found),
      openNextYear: (shown) => {
        opened.push(shown.print);
        found = { ...still, open: [], opened: 4, print: '' };
        return Promise.resolve({
          ok: true,
          value: { opened: 1, left: [['Miriam Holt', 'Carys Dunmore']], full: true, stopped: false },
        });
      },
    }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'See whose folders are still to be opened' }));
  expect(await screen.findByText('Hannah Okafor, Priya Nair')).toBeTruthy();
  expect(screen.getByText('1 pair or group goes on and has no folders yet; 3 have.')).toBeTruthy();
  expect(opened).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Open folders for this one' }));
  expect(await screen.findByText('1 pair or group has new folders.')).toBeTruthy();
  expect(screen.getByText(/An administrator can run Set-up again/)).toBeTruthy();
  expect(screen.getByText(/Not opened for Miriam Holt and Carys Dunmore/)).toBeTruthy();
  expect(await screen.findByText('Nothing is left to open. 4 pairs and groups have folders.')).toBeTruthy();
  expect(opened).toEqual(['a']);
});

it('says what failed, and stays where it was', async () => {
  renderPage(
    <NextYearSection year="2027-28" />,
    pretend({ openHome: () => Promise.resolve(hannahHome()), lookAtNextYear: () => Promise.reject(new Error('no')) }),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'See whose folders are still to be opened' }));
  expect(await screen.findByText(/Something did not work/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'See whose folders are still to be opened' })).toBeTruthy();
});
