import type { Offer } from '../../domain/Catalogue';
import type { AgreementStanding, Standing } from '../../domain/Meter';
import type { Pair } from '../../domain/Pair';
import type { Day } from '../../domain/School';

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
