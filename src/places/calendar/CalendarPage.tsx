import * as React from 'react';
import type { Day } from '../../ground/rules/School';
import { MyCalendarPage } from './MyCalendarPage';
import { SchoolsCalendarPage } from './schools/SchoolsCalendarPage';
import { YearPlanPage } from './YearPlanPage';

type View = 'week' | 'term' | 'year' | 'schools';

export interface CalendarPageProps {
  readonly view?: View | undefined;
  readonly day?: Day | undefined;
}

/** The view chosen last stays for as long as this tab is open: the bar leads to it again. */
let chosenLast: View = 'week';

/** My own week unless the address, or an earlier choice, says another view. */
export function CalendarPage({ view, day }: CalendarPageProps): React.ReactElement {
  const shown = view ?? chosenLast;
  React.useEffect(() => {
    chosenLast = shown;
  }, [shown]);
  switch (shown) {
    case 'year':
      return <YearPlanPage />;
    case 'schools':
      return <SchoolsCalendarPage />;
    default:
      return <MyCalendarPage view={shown} day={day} />;
  }
}
