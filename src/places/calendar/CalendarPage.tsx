import * as React from 'react';
import type { Day } from '../../ground/rules/School';
import { MyCalendarPage } from './MyCalendarPage';
import { YearPlanPage } from './YearPlanPage';

export interface CalendarPageProps {
  readonly view?: 'week' | 'term' | 'year' | undefined;
  readonly day?: Day | undefined;
}

/** My own week unless the address says another view. */
export function CalendarPage({ view = 'week', day }: CalendarPageProps): React.ReactElement {
  return view === 'year' ? <YearPlanPage /> : <MyCalendarPage view={view} day={day} />;
}
