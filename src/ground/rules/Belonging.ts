/** What somebody is to the trust, as far as it decides which places they have. */
export interface Belonging {
  /** Stands in the list of people. */
  readonly listed: boolean;
  /** Supervises somebody now. */
  readonly supervises: boolean;
  /** Supervises, or is supervised. */
  readonly takesPart: boolean;
  /** Is in the Oversight group. */
  readonly oversees: boolean;
  /** … in the Record Keepers group. */
  readonly keeps: boolean;
  /** May set the Hub up on this site. */
  readonly administers: boolean;
}
