import type { SupportDesk } from '../../plans/PlanService';
import type { SupportWriting } from './useSupportDraft';

/** What the parts of the desk are given. */
export interface DeskFormProps {
  readonly desk: SupportDesk;
  readonly writing: SupportWriting;
  /** Terms of a year, for how often things are. */
  readonly terms: number;
}
