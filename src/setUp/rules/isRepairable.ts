import type { SetUpReport } from '../SetUpService';

/** Something is left that Set-up itself could put right. */
export const isRepairable = ({ findings, site }: Pick<SetUpReport, 'findings' | 'site'>): boolean =>
  [...findings, ...site].some(({ repairable }) => repairable);
