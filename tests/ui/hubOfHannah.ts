import type { HubServices } from '../../src/services/HubServices';
import { fakeHub } from './fakeHub';
import { hannahHome } from '../builders/hannahHome';

/** What Hannah opens, with her first view and these use cases. */
export const hubOfHannah = (more: Partial<HubServices>): HubServices =>
  fakeHub({ openHome: () => Promise.resolve(hannahHome()), ...more });
