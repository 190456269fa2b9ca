import type { SPFI } from '@pnp/sp';
import type { TrialFinding } from '../rules/trials';
import type { SiteIds } from '../../sharepoint/siteIds';

/** Where the trials of one turn run, and as whom. */
export interface ProofSite {
  readonly sp: SPFI;
  readonly ids: SiteIds;
  /** The asking person's id on the site, and their sign-in name. */
  readonly me: number;
  readonly login: string;
  readonly newKey: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export type TrialSeen = Pick<TrialFinding, 'result' | 'seen'>;
export type SiteTrial = (site: ProofSite) => Promise<TrialSeen>;

export const holds = (seen = ''): TrialSeen => ({ result: 'holds', seen });
export const doesNot = (seen = ''): TrialSeen => ({ result: 'doesNot', seen });
export const notEstablished = (seen = ''): TrialSeen => ({ result: 'notEstablished', seen });
export const heldWhere = (truth: boolean, seen = ''): TrialSeen => (truth ? holds(seen) : doesNot(seen));
