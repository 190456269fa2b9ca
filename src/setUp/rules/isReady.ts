import type { SetUpReport } from '../SetUpService';
import { stepsMissing } from './firstRun';

/**
 * Only then may the page say that everything is in place: nothing is missing, nothing of the site breaks a promise, and
 * nothing stands between it and a first booking.
 */
export const isReady = ({ findings, site, firstRun }: Pick<SetUpReport, 'findings' | 'site' | 'firstRun'>): boolean =>
  findings.length === 0 && site.length === 0 && firstRun !== undefined && stepsMissing(firstRun).length === 0;
