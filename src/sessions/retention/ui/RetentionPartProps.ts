import type { RetentionView } from '../RetentionService';

/** What every part of the section is given. */
export interface RetentionPartProps {
  readonly view: RetentionView;
  readonly onChanged: () => void;
}
