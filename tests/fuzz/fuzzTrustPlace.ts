import { screen } from '@testing-library/react';
import { hannahHome } from '../builders/hannahHome';
import { everybodyWith, lineOf, pictureWith } from '../builders/pictureWith';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

/** Search and filters of the Trust place, filled with whatever can be typed or chosen. */
export async function fuzzTrustPlace(): Promise<void> {
  const line = lineOf({ name: 'Carys Dunmore' });
  const picture = pictureWith({ worst: [line], lines: 1 });
  const hub = new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openPicture: () => Promise.resolve(picture),
    bringUpToDate: () => Promise.resolve(picture),
    openSchools: () => Promise.resolve(everybodyWith([line])),
  });
  openHub(hub.services, { place: 'overview' });
  await screen.findByRole('searchbox', { name: 'Find a name' });
  await fuzzForm({ hub, runs: 4 });
}
