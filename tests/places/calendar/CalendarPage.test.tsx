import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CalendarCell, CalendarView } from '../../../src/places/calendar/CalendarService';
import type { HalfTermName } from '../../../src/ground/rules/School';
import { openHub } from '../../pages/openHub';
import { catalogueOf } from '../../builders/catalogueOf';
import { offerOf } from '../../builders/offerOf';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { onPhone } from '../../pages/onPhone';

const catalogue = catalogueOf();
const responsive = offerOf();

describe('Calendar', () => {
  const cell = (given: Partial<CalendarCell> = {}): CalendarCell => ({
    held: 0,
    booked: 0,
    planned: 0,
    missed: 0,
    due: undefined,
    next: undefined,
    ...given,
  });
  const names: readonly (readonly [HalfTermName, number, number])[] = [
    ['autumn1', 20260903, 20261023],
    ['autumn2', 20261102, 20261218],
    ['spring1', 20270105, 20270212],
  ];
  const view = (schoolKey: string): CalendarView => ({
    schools: catalogue.schools.filter(({ key }) => key === schoolKey),
    several: true,
    schoolKey,
    halfTerms: names.map(([name, firstDay, lastDay]) => ({ name, firstDay, lastDay, now: name === 'autumn2' })),
    rows: [
      {
        offer: responsive,
        cells: [cell({ held: 1 }), cell({ booked: 2, next: 20261126 }), cell({ planned: 1, due: 20270212 })],
      },
      {
        offer: { ...responsive, key: 'debrief', kind: 'debrief', title: 'Debriefing' },
        cells: [cell(), cell(), cell()],
      },
    ],
  });

  it('shows each offer by half-term, and debriefs only as on offer', async () => {
    openHub(hubOfHannah({ openCalendar: (key) => Promise.resolve(view(key ?? 'ottersby')) }), {
      place: 'calendar',
      view: 'year',
    });
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Offer',
      'Autumn 13 Sep to 23 Oct',
      'Autumn 2, now2 Nov to 18 Dec',
      'Spring 15 Jan to 12 Feb',
    ]);
    const [, first, debriefs] = table.getAllByRole('row');
    expect(
      within(first ?? table.getByRole('table'))
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Held1 session', 'Booked2, next 26 Nov', 'Plannedby 12 Feb']);
    expect(
      within(debriefs ?? table.getByRole('table'))
        .getAllByRole('cell')
        .map((one) => one.textContent),
    ).toEqual(['Nothing due', 'OfferedTo all staff', 'Nothing due']);
  });

  it("opens another school's own year", async () => {
    const asked: (string | undefined)[] = [];
    openHub(
      hubOfHannah({
        openCalendar: (key) => {
          asked.push(key);
          return Promise.resolve(view(key ?? 'ottersby'));
        },
        schoolNames: () => Promise.resolve(catalogue.schools),
      }),
      { place: 'calendar', view: 'year' },
    );
    const school = await screen.findByRole('combobox', { name: 'School' });
    // the names of all the others are read when somebody is about to choose
    fireEvent.click(school);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    fireEvent.focus(school);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(catalogue.schools.length));
    fireEvent.change(school, { target: { value: 'quill' } });
    fireEvent.click(screen.getByRole('option', { name: 'Quillbrook Primary' }));
    expect(await screen.findByText(/^Quillbrook Primary\. Two offers/)).toBeTruthy();
    expect(asked).toEqual([undefined, 'quillbrook']);
  });

  it('offers somebody who sees their own pairs alone the schools of those', async () => {
    const [ottersby] = catalogue.schools.filter(({ key }) => key === 'ottersby');
    if (ottersby === undefined) throw new Error('there is no such school');
    const own = { ...view('ottersby'), choice: ['ottersby', 'elsewhere'] };
    openHub(
      hubOfHannah({
        openCalendar: () => Promise.resolve(own),
        schoolNames: () =>
          Promise.resolve([...catalogue.schools, { ...ottersby, key: 'elsewhere', name: 'Elsewhere' }]),
      }),
      { place: 'calendar', view: 'year' },
    );
    const choice = await screen.findByRole('combobox', { name: 'School' });
    fireEvent.focus(choice);
    fireEvent.click(choice);
    const offered = (): readonly (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent);
    await waitFor(() => expect(offered()).toEqual([ottersby.name, 'Elsewhere']));
  });

  it('says of when the figures are that it is made of', async () => {
    const counted = { ...view('ottersby'), asOf: '2026-11-23T09:05:00.000Z' };
    openHub(hubOfHannah({ openCalendar: () => Promise.resolve(counted) }), { place: 'calendar', view: 'year' });
    expect(await screen.findByText(/As it was last counted, on Monday 23 November at 09:05\./)).toBeTruthy();
  });

  it('shows one half-term at a time on a phone, the present one first', async () => {
    const back = onPhone();
    try {
      openHub(hubOfHannah({ openCalendar: () => Promise.resolve(view('ottersby')) }), {
        place: 'calendar',
        view: 'year',
      });
      expect(await screen.findByRole('region', { name: 'Autumn 2, now' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: 'Later' }));
      expect(screen.getByRole('region', { name: 'Spring 1' })).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Later' }).getAttribute('aria-disabled')).toBe('true');
    } finally {
      back();
    }
  });
});
