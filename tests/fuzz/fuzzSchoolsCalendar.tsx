import { screen } from '@testing-library/react';
import * as React from 'react';
import { SchoolsCalendarPage } from '../../src/places/calendar/schools/SchoolsCalendarPage';
import { hannahHome } from '../builders/hannahHome';
import { schoolsCalendarOf } from '../builders/schoolsCalendarOf';
import { renderPage } from '../pages/renderPage';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

/** What the calendar of support is grouped and narrowed by. */
export async function fuzzSchoolsCalendar(): Promise<void> {
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openSchoolsCalendar: () => Promise.resolve(schoolsCalendarOf(3)),
  });
  renderPage(<SchoolsCalendarPage />, hub.services);
  await screen.findByRole('table');
  await fuzzForm({ hub, runs: 4 });
}
