import type { DevelopmentView } from '../DevelopmentService';

/** What each part of the page of a development is given. */
export interface DeskProps {
  readonly view: DevelopmentView;
  readonly onView: (view: DevelopmentView) => void;
}
