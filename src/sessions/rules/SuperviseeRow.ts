import type { Offer } from '../../ground/rules/Catalogue';
import type { AgreementStanding, Standing } from '../../ground/rules/Meter';
import type { Pair } from '../../people/rules/Pair';
import type { Day } from '../../ground/rules/School';

export interface SuperviseeRow {
  readonly pair: Pair;
  readonly offer: Offer;
  readonly roleTitle: string;
  readonly schoolName: string;
  readonly lastHeld: Day | undefined;
  readonly next: Pair['summary']['next'];
  readonly standing: Standing;
  readonly agreement: AgreementStanding;
}
