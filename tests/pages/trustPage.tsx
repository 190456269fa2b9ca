import { screen, within } from '@testing-library/react';
import * as React from 'react';
import { startingCatalogue } from '../../sharepoint/content/startingCatalogue';
import type { TrustData } from '../../src/people/PeopleService';
import { TrustPage } from '../../src/places/schoolsAndPeople/TrustPage';
import { catalogueOf } from '../builders/catalogueOf';
import { hannahHome } from '../builders/hannahHome';
import { today } from '../morning';
import { hannah, priya } from '../people';
import { pretend } from './pretend';
import { renderPage } from './renderPage';

const catalogue = catalogueOf();

/** What an editor of Schools and people is shown: two people, the starting catalogue, no pair yet. */
export const trustDataOf = (more: Partial<TrustData> = {}): TrustData => ({
  mayEdit: true,
  mayOpenPairs: false,
  today,
  people: [
    { ...hannah, roles: ['headOfSafeguarding'] },
    { ...priya, roles: ['dsl'] },
  ],
  pairs: [],
  ended: [],
  leftOut: [],
  requests: [],
  catalogue: { ...catalogue, ...startingCatalogue, schools: catalogue.schools, settings: catalogue.settings },
  ...more,
});

export const openHannahsHome = (): Promise<ReturnType<typeof hannahHome>> => Promise.resolve(hannahHome());

/** Schools and people, alone, with these services. */
export function renderTrustPage(services: Parameters<typeof pretend>[0], value = trustDataOf()): void {
  renderPage(
    <TrustPage />,
    pretend({ openHome: openHannahsHome, openTrustData: () => Promise.resolve(value), ...services }),
  );
}

export const formCalled = async (name: string | RegExp): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('form', { name }));
