import type { Day } from '../../../ground/rules/School';
import type { DevelopmentList } from '../DevelopmentService';

/** What close keepers see. */
export interface KeepingProps {
  readonly keeping: NonNullable<DevelopmentList['keeping']>;
  readonly today: Day;
  readonly onChanged: () => void;
}
