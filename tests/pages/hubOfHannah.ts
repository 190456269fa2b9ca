import type { EveryService } from '../../src/local/demo/everyService';
import { pretend } from './pretend';
import { hannahHome } from '../builders/hannahHome';

/** What Hannah opens, with her first view and these use cases. */
export const hubOfHannah = (more: Partial<EveryService>): EveryService =>
  pretend({ openHome: () => Promise.resolve(hannahHome()), ...more });
