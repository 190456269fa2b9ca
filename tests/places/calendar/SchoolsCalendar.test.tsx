import * as React from 'react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { SchoolsCalendar } from '../../../src/places/calendar/CalendarService';
import { schoolsCalendarStrings as words } from '../../../src/places/calendar/schools/en';
import { SchoolsCalendarPage } from '../../../src/places/calendar/schools/SchoolsCalendarPage';
import { hannahHome } from '../../builders/hannahHome';
import { schoolsCalendarOf as calendarOf } from '../../builders/schoolsCalendarOf';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

const open = (openSchoolsCalendar: () => Promise<SchoolsCalendar>): void => {
  renderPage(<SchoolsCalendarPage />, pretend({ openHome: () => Promise.resolve(hannahHome()), openSchoolsCalendar }));
};

describe('the calendar of support', () => {
  it('sums each offer over the schools, opens to them, and says whose dates are their own', async () => {
    open(() => Promise.resolve(calendarOf(3)));
    const table = within(await screen.findByRole('table'));
    expect(table.getByText(words.cell.held(6))).toBeTruthy();
    expect(table.getByText(words.cell.missed(1))).toBeTruthy();
    expect(table.queryByText('School 01')).toBeNull();
    await userEvent.click(table.getByRole('button', { name: words.open('Responsive supervision') }));
    expect(table.getByText('School 01')).toBeTruthy();
    expect(table.getByText(words.ownDates(20261211))).toBeTruthy();
    expect(screen.getByText(words.due.words(3, 3))).toBeTruthy();
    expect(screen.getByText(words.due.endsEarlier(['School 01']))).toBeTruthy();
  });

  it('begins by school with those where something was missed', async () => {
    open(() => Promise.resolve(calendarOf(3)));
    await userEvent.selectOptions(await screen.findByLabelText(words.group), words.groups.school);
    const heads = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(heads).toEqual(['School 02', 'School 01', 'School 03']);
  });

  it('opens ninety schools twelve at a time', async () => {
    open(() => Promise.resolve(calendarOf(90)));
    await userEvent.click(await screen.findByRole('button', { name: words.openAll }));
    const shown = (): number => screen.getAllByText(/^School \d\d$/, { selector: 'th' }).length;
    expect(shown()).toBeLessThanOrEqual(13);
    await userEvent.click(screen.getByRole('button', { name: words.more }));
    expect(shown()).toBeGreaterThanOrEqual(23);
  });

  it('names what it leaves out, and says when it was counted or whose it is', async () => {
    open(() => Promise.resolve(calendarOf(1, { isOwn: true, withoutDates: ['Larkfield'], unreadable: ['Hollowell'] })));
    expect(await screen.findByText(words.lead.own)).toBeTruthy();
    expect(screen.getByText(words.withoutDates(['Larkfield']))).toBeTruthy();
    expect(screen.getByText(words.unreadable(['Hollowell']))).toBeTruthy();
  });

  it('says so where nothing is planned, and where it could not be read', async () => {
    open(() => Promise.resolve(calendarOf(0)));
    expect(await screen.findByText(words.none.title)).toBeTruthy();
  });

  it('can be tried again where it could not be read', async () => {
    open(() => Promise.reject(new ServiceError('offline')));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
