import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { AllocationData } from '../../people/AllocationService';
import type { AllocationFigures } from '../../people/rules/allocationFigures';
import type { Allocation } from '../../people/rules/allocation';
import type { WholeWork } from './useWholeAllocation';

/** Everybody, where the registers were read as a whole. */
export interface WholeTrust {
  readonly data: AllocationData;
  readonly allocation: Allocation;
}

/** What the sections show: figures as they were counted, and everybody once they were read. */
export interface ShownAllocation {
  readonly catalogue: TrustCatalogue;
  /** False on a site whose Set-up has not made the list yet. */
  readonly isThere: boolean;
  readonly figures: AllocationFigures;
  readonly whole: WholeTrust | undefined;
  readonly work: WholeWork;
  readonly onReadWhole: () => void;
  /** Grows with what is saved: what was read of a school is read again. */
  readonly version: number;
}
