import * as React from 'react';
import { bareAddress } from '../../ground/ui/addresses';
import type { PlaceDefinition } from '../../ground/ui/PlaceDefinition';

declare module '../../ground/ui/Route' {
  interface Routes {
    readonly calendar: Bare;
  }
}

const calendar: PlaceDefinition<'calendar'> = {
  address: bareAddress,
  bar: { label: 'Calendar', shown: ({ listed }) => listed },
  page: React.lazy(() =>
    import(/* webpackChunkName: 'calendar' */ './CalendarPage').then((file) => ({ default: file.CalendarPage })),
  ),
};

export const calendarCapability = { places: { calendar } };
