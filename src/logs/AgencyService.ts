import type { Role } from '../ground/rules/Catalogue';
import type { Outcome } from '../ground/rules/Issue';
import type { Day } from '../ground/rules/School';
import type { Agency, AgencyText } from './rules/Agency';

/** Agencies the trust works with. Each may reject with a ServiceError; user mistakes come back as Outcome. */
export interface AgencyService {
  openAgencies(): Promise<AgenciesView>;
  /** `seen` as it was read; undefined for a new one. Safe to repeat with the same key. */
  saveAgency(key: string, text: AgencyText, seen: Agency | undefined): Promise<Outcome<Agency>>;
  /** It is no longer there to be asked; its row stays. */
  endAgency(agency: Agency): Promise<Outcome<Agency>>;
}

export interface AgenciesView {
  readonly today: Day;
  /** False where Set-up has still to make the list. */
  readonly isThere: boolean;
  /** In Hub Oversight or Hub Editors. */
  readonly mayWrite: boolean;
  readonly agencies: readonly Agency[];
  /** Rows that this version cannot read; left out. */
  readonly unknown: number;
  readonly roles: readonly Role[];
  /** Key of the kind of entry by which a consultation is logged; undefined where the trust has taken it out. */
  readonly logKind: string | undefined;
}
