import type { SetUpReport } from '../../src/setUp/SetUpService';
import { now } from '../morning';
import { firstRunOf } from './firstRunOf';

/** Nothing is missing, and a first pair was opened. */
export const setUpReportOf = (): SetUpReport => ({
  checkedAt: now,
  version: 1,
  firstRun: firstRunOf(),
  keepers: [],
  administrators: [],
  findings: [],
  ready: [],
  site: [],
  directoryGroups: [],
});
