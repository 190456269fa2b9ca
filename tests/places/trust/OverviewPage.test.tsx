import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Overview } from '../../../src/picture/PictureService';
import { openHub } from '../../pages/openHub';
import { carysRow } from '../../builders/carysRow';
import { hubOfHannah } from '../../pages/hubOfHannah';

describe('Overview', () => {
  const overview: Overview = {
    schools: 2,
    inScope: 41,
    overdue: [carysRow],
    unsigned: 6,
    withoutAgreement: [],
    notKnown: 0,
    noDates: 0,
    withoutSupervisor: [{ key: 'beth', name: 'Beth Marlow', roleTitle: 'TA', schoolName: 'Ottersby Primary' }],
    bySchool: [
      {
        school: { key: 'ottersby', name: 'Ottersby Primary', shortName: 'Ottersby' },
        overdue: 1,
        hasDates: true,
        halfTerms: [
          { name: 'autumn1', held: 8, due: 9, now: false, past: true },
          { name: 'autumn2', held: 3, due: 9, now: true, past: false },
          { name: 'spring1', held: 0, due: 9, now: false, past: false },
        ],
      },
    ],
  };

  it('says counts and dates, and leads to no words', async () => {
    openHub(hubOfHannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    expect(await screen.findByText('2 schools, 41 people in scope, Monday 23 November')).toBeTruthy();
    const row = screen.getByRole('row', { name: /Carys Dunmore/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Pennywick Infants', 'Hannah Okafor', '18 Sep', '6 Nov, 17 days ago', 'Not booked']);
    expect(within(screen.getByRole('main')).queryAllByRole('link')).toEqual([]);
  });

  it('shows the list behind a number', async () => {
    openHub(hubOfHannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    const tile = await screen.findByRole('button', { name: /have no supervisor/ });
    await userEvent.click(tile);
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('row', { name: /Beth Marlow/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /without an agreement/ }));
    expect(screen.getByText('Every agreement is in place.')).toBeTruthy();
  });

  it('praises nobody and calls no school well where term dates are missing', async () => {
    const [school] = overview.bySchool;
    const unknown: Overview = {
      ...overview,
      overdue: [],
      noDates: 34,
      bySchool: school === undefined ? [] : [{ ...school, overdue: 0, halfTerms: [], hasDates: false }],
    };
    openHub(hubOfHannah({ openOverview: () => Promise.resolve(unknown) }), { place: 'overview' });
    expect(await screen.findByText(/^Of 34 people nothing can be said, because this year's term dates/)).toBeTruthy();
    expect(screen.getByText('Nobody is known to be overdue.')).toBeTruthy();
    expect(screen.queryByText(/Well done/)).toBeNull();
    const row = within(screen.getByRole('row', { name: /Ottersby Primary/ }));
    expect(row.getAllByRole('cell').map((one) => one.textContent)).toEqual(['No term dates']);
  });

  it('says held of due for half-terms begun, and due for those to come', async () => {
    openHub(hubOfHannah({ openOverview: () => Promise.resolve(overview) }), { place: 'overview' });
    await waitFor(() => expect(screen.getByRole('row', { name: /Ottersby Primary/ })).toBeTruthy());
    const row = within(screen.getByRole('row', { name: /Ottersby Primary/ }));
    expect(row.getAllByRole('cell').map((one) => one.textContent)).toEqual(['8 of 9', '3 of 9', '9 due', '1 overdue']);
    expect(row.getByRole('img', { name: 'not complete' })).toBeTruthy();
  });
});
