import type { SetUpReport } from '../SetUpService';

/** Only then may the page say that everything is in place: nothing is missing, and nothing of the site breaks a promise. */
export const isReady = ({ findings, site }: Pick<SetUpReport, 'findings' | 'site'>): boolean =>
  findings.length === 0 && site.length === 0;
