import type { HomeView, Need } from '../../sessions/home/HomeView';

/** One need of Home, for the view that draws it. */
export interface NeedProps<K extends Need['kind']> {
  readonly need: Extract<Need, { kind: K }>;
  readonly view: HomeView;
  /** The first of the list has the section's one primary button. */
  readonly first: boolean;
}
