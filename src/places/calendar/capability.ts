import * as React from 'react';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

const views = ['week', 'term', 'year', 'schools'] as const;

declare module '../../ground/ui/Route' {
  interface Routes {
    /** My own week or term around a day, the year plan, or the calendar of all schools; this week unless said. */
    readonly calendar: {
      readonly view?: (typeof views)[number] | undefined;
      readonly day?: Day | undefined;
    };
  }
}

const calendar: PlaceDefinition<'calendar'> = {
  address: {
    write: ({ view, day }) => ({ parts: [], query: { view, day: day === undefined ? undefined : isoDate(day) } }),
    read: (_, query) => ({
      view: views.find((one) => one === query.get('view')),
      day: dayOfIsoDate(query.get('day') ?? ''),
    }),
  },
  bar: { label: 'Calendar', shown: ({ listed }) => listed },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'calendar' */ './CalendarPage').then((file) => ({ default: file.CalendarPage })),
  ),
};

export const calendarCapability = { places: { calendar } };
