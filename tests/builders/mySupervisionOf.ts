import type { OwnSupervision } from '../../src/sessions/home/HomeView';
import { meterWith } from './meterWith';
import { offerOf } from './offerOf';
import { pairOf } from './pairOf';
import { sessionOf } from './sessionOf';

/** Priya's supervision by Hannah, the next session booked. */
export const mySupervisionOf = (more: Partial<OwnSupervision> = {}): OwnSupervision => ({
  pair: pairOf(),
  offer: offerOf(),
  next: sessionOf(),
  joinUrl: '',
  meter: meterWith(),
  agreement: { inForce: false, state: 'draft', sessionNumber: 2 },
  ...more,
});
