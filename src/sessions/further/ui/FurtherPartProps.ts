import type { FurtherView } from '../FurtherService';

/** What every part of the page is given. */
export interface FurtherPartProps {
  readonly view: FurtherView;
  readonly onChanged: () => void;
}
